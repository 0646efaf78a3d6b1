import type { Language } from "../model/language";
import type { Measure } from "../model/measure";
import type { TableData } from "../tables/data";
import { unitWordings } from "../tables/wordings";
import { budgetBySector, transfers } from "./examples";
import { explainedBy, explainedCells, explanationPlace } from "./explained";
import type { Fix, Rule } from "./rule";

/** Amounts are in the unit that the line above them names. */
export const unitDoubtful: Rule = {
  id: "unit-doubtful",
  category: "across",
  messages: { differs: "error" },
  good: { lines: twoTables("thousands") },
  bad: { lines: twoTables("millions") },
  check: (context) => ({
    looked: context.set.all.length,
    found: explainedBy("unit", context).map((explanation) => {
      const { table, unit } = explanation;
      return {
        message: "differs",
        at: explanationPlace(explanation),
        table: table.id,
        values: { cells: explainedCells(explanation, context) },
        expected: unitText(unit, table.language),
        found: unitText(table.unit, table.language),
        ...fixOf(table, unit),
      };
    }),
  }),
};

function unitText(unit: Measure, language: Language): string {
  return unitWordings()[unit]?.[language]?.[0] ?? unit;
}

/**
 * The line above the table may be right, and the figures not: it is only proposed, and only where the
 * table begins in the first column, so that the line cannot stand elsewhere.
 */
function fixOf({ unitLine, language }: TableData, unit: Measure): { fix?: Fix } {
  if (!unitLine || unitLine.column > 0) return {};
  const to = unitLine.text.replace(
    /([(（])[^()（）]*([)）]\s*)$/u,
    (_, open: string, close: string) => `${open}${unitText(unit, language)}${close}`,
  );
  return { fix: { isCertain: false, edits: [{ at: unitLine, to }] } };
}

function twoTables(unit: "thousands" | "millions"): readonly string[] {
  const [title = "", ...rest] = budgetBySector(
    ["Patents and Technology", "100,000", "101,500", "50,000", "49%"],
    ["Brands and Designs", "40,000", "39,500", "18,000", "46%"],
  );
  return [
    title.replace("thousands", unit),
    ...rest,
    "",
    ...transfers(
      ["Patents and Technology", "100,000", "2,000", "(500)", "1,500", "101,500", "1.5%", "0.2%"],
      ["Brands and Designs", "40,000", "500", "(1,000)", "(500)", "39,500", "-1.3%", "-0.1%"],
    ),
  ];
}
