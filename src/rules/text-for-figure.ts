import { quoted } from "../model/text";
import type { RowData, TableData } from "../tables/data";
import { typedCell } from "../tables/figure";
import { columnSpec, namedRows, specOf } from "../tables/table-set";
import { figureCells } from "./figure-cells";
import { columnLabel } from "./labels";
import { cellPlace } from "./places";
import { budgetBySector } from "./examples";
import type { Found, Rule } from "./rule";

/** Whether the row has an amount in the column, in every report: only some shares are of nothing. */
function takesFigure({ spec: id }: TableData, row: RowData, column: string): boolean {
  const spec = specOf(id);
  if (!spec || columnSpec(spec, column)?.holds !== "amount") return false;
  const named = namedRows(spec).find((one) => one.id === row.id);
  return !named?.notApplicable?.includes(column);
}

/** Where a figure is expected, there is one. */
export const textForFigure: Rule = {
  id: "text-for-figure",
  category: "form",
  messages: { text: "error", notApplicable: "warning" },
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
        const { kind } = typedCell(text, "amount");
        const isWanting = kind === "notApplicable" && takesFigure(table, row, column);
        if (kind !== "text" && !isWanting) return [];
        return [
          {
            message: isWanting ? "notApplicable" : "text",
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
