import type { HeaderOrigin, RowData, TableData } from "../tables/data";
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

/**
 * The cell that the heading of a column stands in, in whichever row of the header; the table's first
 * row where it was printed without headings.
 */
export function headingPlace(table: TableData, column: string): Place {
  const { header } = table;
  if (!header) return { line: table.rows[0]?.line ?? 0, column: 0 };
  const at = header.columns[table.columns.findIndex(({ id }) => id === column)] ?? header.label;
  return headingAt(header, at);
}

/** The cell of the heading over a column of the sheet, from 0. */
export function headingAt({ printed, line }: HeaderOrigin, column: number): Place {
  return { line: printed.find(({ at }) => at === column)?.line ?? line, column };
}

/** What stands in the cell of a column's heading, without what stands over it. */
export function headingText({ header, columns }: TableData, column: string): string {
  const place = columns.findIndex(({ id }) => id === column);
  const own = header?.printed.find(({ at }) => at === header.columns[place])?.own;
  return own ?? columns[place]?.label ?? column;
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
