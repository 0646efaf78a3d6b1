import { quoted } from "../model/text";
import { typedCell } from "../tables/figure";
import { figureCells } from "./figure-cells";
import { columnLabel } from "./labels";
import { cellPlace } from "./places";
import { budgetBySector } from "./examples";
import type { Found, Rule } from "./rule";

/** Where a figure is expected, there is one. */
export const textForFigure: Rule = {
  id: "text-for-figure",
  category: "form",
  messages: { text: "error" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "about half", "50%"]),
  },
  check: ({ set }) => {
    const cells = figureCells(set);
    return {
      looked: cells.length,
      found: cells.flatMap(({ table, row, at, column, text }): Found[] => {
        if (typedCell(text, "amount").kind !== "text") return [];
        return [
          {
            message: "text",
            at: cellPlace(row, at),
            table: table.id,
            values: { row: quoted(row.label), column: columnLabel(table, column) },
            found: quoted(text),
          },
        ];
      }),
    };
  },
};
