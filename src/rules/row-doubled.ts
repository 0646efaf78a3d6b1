import { quoted } from "../model/text";
import type { RowData, TableData } from "../tables/data";
import { specOf } from "../tables/table-set";
import { budgetBySector } from "./examples";
import { labelPlace } from "./places";
import type { Found, Rule, RuleContext } from "./rule";

/** Sectors and expected results stand in a table once. */
export const rowDoubled: Rule = {
  id: "row-doubled",
  category: "arithmetic",
  messages: { doubled: "error" },
  good: {
    lines: budgetBySector(
      ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
      ["Brands and Designs", "40,000", "39,000", "18,000", "46%"],
    ),
  },
  bad: {
    lines: budgetBySector(
      ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
      ["Brands and Designs", "40,000", "39,000", "18,000", "46%"],
      ["Brands and Designs", "40,000", "39,000", "18,000", "46%"],
    ),
  },
  check: (context) => {
    const tables = context.set.all.filter(({ spec }) => {
      const from = specOf(spec)?.rows.from;
      return from === "sectors" || from === "results";
    });
    return {
      looked: tables.reduce((sum, { rows }) => sum + rows.length, 0),
      found: tables.flatMap((table) => doubled(table, context)),
    };
  },
};

function doubled(table: TableData, { cellText }: RuleContext): readonly Found[] {
  const first = new Map<string, RowData>();
  return table.rows.flatMap((row): readonly Found[] => {
    const before = first.get(row.id);
    if (row.role !== "item" || !before) {
      first.set(row.id, row);
      return [];
    }
    const at = labelPlace(row);
    return [
      {
        message: "doubled",
        at,
        table: table.id,
        values: { other: cellText(labelPlace(before), at) },
        found: quoted(row.label),
      },
    ];
  });
}
