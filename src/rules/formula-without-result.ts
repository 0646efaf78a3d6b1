import { sheetPlace } from "../recognise/sheet-lines";
import { budgetBySector } from "./examples";
import type { Unplaced } from "../recognise/recognised";
import type { Found, Rule } from "./rule";

/** Formulas were computed before the workbook was saved: those of a sheet are told together. */
export const formulaWithoutResult: Rule = {
  id: "formula-without-result",
  category: "form",
  messages: { uncomputed: "warning", several: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", ""]),
    uncomputed: [[3, 4]],
  },
  check: ({ unplaced, blocks }) => {
    const formulas = unplaced.filter(({ about }) => about?.code === "uncomputed");
    return {
      looked: blocks.length,
      found: [...new Set(formulas.map(sheetOf))].flatMap((sheet) =>
        told(formulas.filter((formula) => sheetOf(formula) === sheet)),
      ),
    };
  },
};

function sheetOf({ line }: Unplaced): number {
  return sheetPlace(line);
}

function told(formulas: readonly Unplaced[]): readonly Found[] {
  const [first] = formulas;
  if (!first) return [];
  const at = { line: first.line, column: first.about?.column ?? 0 };
  if (formulas.length === 1) return [{ message: "uncomputed", at }];
  return [{ message: "several", at, values: { count: String(formulas.length) } }];
}
