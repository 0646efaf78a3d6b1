import type { RowData, TableData } from "../tables/data";
import type { Place } from "./rule";

/** The cell of a row under the column at that place of its table. */
export function cellPlace(row: RowData, at: number): Place {
  return { line: row.lines?.[at] ?? row.line, column: row.origin?.cells[at] ?? 0 };
}

/** The cell of a row under a column, by the column's id. */
export function cellUnder(table: TableData, row: RowData, column: string): Place {
  return cellPlace(
    row,
    table.columns.findIndex(({ id }) => id === column),
  );
}

export function labelPlace(row: RowData): Place {
  return { line: row.line, column: row.origin?.label ?? 0 };
}

/** The heading of a column; the table's first row where it was printed without headings. */
export function headingPlace(table: TableData, column: string): Place {
  const at = table.columns.findIndex(({ id }) => id === column);
  const { header } = table;
  return header
    ? { line: header.line, column: header.columns[at] ?? header.label }
    : { line: table.rows[0]?.line ?? 0, column: 0 };
}

/** Where a finding about the table as a whole leads. */
export function tablePlace({ header, rows }: TableData): Place {
  return {
    line: header?.titleLine ?? header?.line ?? rows[0]?.line ?? 0,
    column: header?.titleLine === undefined ? (header?.label ?? 0) : 0,
  };
}

/** A cell's text under a column; "" where the table has no such column. */
export function textUnder(table: TableData, row: RowData, column: string): string {
  return row.cells[table.columns.findIndex(({ id }) => id === column)] ?? "";
}
