import { onceFor } from "../model/once-for";
import type { RowData, TableData } from "../tables/data";
import { carriesFigures } from "../tables/reproduce";
import { columnSpec, specOf, type TableSet } from "../tables/table-set";

/** A cell that holds a figure, or should. */
export interface FigureCell {
  readonly table: TableData;
  readonly row: RowData;
  /** The place of its column in the table. */
  readonly at: number;
  readonly column: string;
  readonly text: string;
}

/** Every filled cell under a heading of amounts or shares; figures read out of prose are none. */
export const figureCells = onceFor(({ all }: TableSet): readonly FigureCell[] =>
  all.flatMap((table) => {
    const spec = specOf(table.spec);
    // figures that sentences tell stand in no cells of their own; a sheet's do
    if (!spec || (spec.layout === "statements" && table.header === undefined)) return [];
    const columns = table.columns.flatMap(({ id }, at) => {
      const known = columnSpec(spec, id);
      const isFigure = known?.holds === "amount" || known?.holds === "share";
      return isFigure && known.readFrom === undefined ? [{ id, at }] : [];
    });
    return table.rows
      .filter((row) => carriesFigures(row))
      .flatMap((row) =>
        columns.flatMap(({ id, at }) => {
          const text = row.cells[at] ?? "";
          return text === "" ? [] : [{ table, row, at, column: id, text }];
        }),
      );
  }),
);
