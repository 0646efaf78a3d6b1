import { proseStatements } from "../calc/prose-statements";
import type { RowData, TableData } from "../tables/data";
import { specOf } from "../tables/table-set";

/** A table of records with the figures that the prose of its cells tells of each other. */
export function withProseFigures(table: TableData): TableData {
  if (specOf(table.spec)?.layout !== "records") return table;
  return { ...table, rows: table.rows.map((row) => withFigures(row, table)) };
}

function withFigures(row: RowData, { columns }: TableData): RowData {
  if (row.role === "section") return row;
  const cells = Object.fromEntries(columns.map(({ id }, at) => [id, row.cells[at] ?? ""]));
  const figures = proseStatements(cells);
  return figures.length > 0 ? { ...row, figures } : row;
}
