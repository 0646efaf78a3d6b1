import { quoted } from "../model/text";
import type { RowData, TableData } from "../tables/data";
import { typedCell } from "../tables/figure";
import { headingPlace, labelPlace } from "./places";
import { budgetBySector } from "./examples";
import type { Found, Rule } from "./rule";

function isFigure(cell: string): boolean {
  return typedCell(cell).kind === "number";
}

/** No figures stand in hidden rows or columns. */
export const hiddenFigures: Rule = {
  id: "hidden-figures",
  category: "form",
  messages: { hidden: "warning", column: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
    hiddenLines: [3],
  },
  check: ({ set }) => {
    const rows = set.all.flatMap((table) => table.rows.map((row) => ({ table, row })));
    return {
      looked: rows.length,
      found: [
        ...rows
          .filter(({ row }) => row.origin?.facts?.isHidden === true && row.cells.some(isFigure))
          .map(({ table, row }): Found => ({
            message: "hidden",
            at: labelPlace(row),
            table: table.id,
            values: { row: quoted(row.label) },
          })),
        ...set.all.flatMap(hiddenColumns),
      ],
    };
  },
};

/** Each hidden column that has a figure of the table. */
function hiddenColumns(table: TableData): readonly Found[] {
  const isHidden = ({ cells, origin }: RowData, at: number): boolean => {
    const place = origin?.cells[at];
    const hidden = origin?.facts?.hiddenColumns ?? [];
    return place !== undefined && hidden.includes(place) && isFigure(cells[at] ?? "");
  };
  return table.columns
    .filter((_, at) => table.rows.some((row) => isHidden(row, at)))
    .map(({ id, label }) => ({
      message: "column",
      at: headingPlace(table, id),
      table: table.id,
      values: { column: quoted(label) },
    }));
}
