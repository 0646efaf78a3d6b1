import { areaAt, columnLetters, printReference, type Reference } from "../model/a1";
import type { Area } from "../model/workbook-plan";
import { instanceId, type TableData } from "../tables/data";
import type { CellPlace } from "../tables/checks";
import type { TableSpec } from "../tables/spec";

/** Where the parts of a table stand on its sheet; rows and columns count from 0. */
export interface TableLayout {
  readonly table: TableData;
  readonly spec: TableSpec;
  readonly sheet: string;
  readonly titleRow: number;
  readonly unitRow: number | undefined;
  readonly keyRow: number;
  /** First row of the header, and how many rows it takes. */
  readonly headerRow: number;
  readonly headerRows: number;
  /** First row of the table itself. */
  readonly firstRow: number;
  /** Columns with the row labels' own. */
  readonly width: number;
}

/** Title, unit and key stand above the header with a blank row between. */
export function tableLayout(
  table: TableData,
  spec: TableSpec,
  sheet: string,
  hasUnit: boolean,
): TableLayout {
  const keyRow = hasUnit ? 2 : 1;
  const headerRow = keyRow + 2;
  const headerRows = spec.columns.some(({ group }) => group !== undefined) ? 2 : 1;
  return {
    table,
    spec,
    sheet,
    titleRow: 0,
    unitRow: hasUnit ? 1 : undefined,
    keyRow,
    headerRow,
    headerRows,
    firstRow: headerRow + headerRows,
    width: table.columns.length + 1,
  };
}

/** The layouts of all tables of a workbook, by the id of the table. */
export type Layouts = ReadonlyMap<string, TableLayout>;

/** Where a cell of a table stands. */
export interface Position {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** As a reader finds it: `table-4!E6`. */
export function addressOf({ sheet, row, column }: Position): string {
  return `${sheet}!${columnLetters(column)}${row + 1}`;
}

export function positionOf(layouts: Layouts, { table, row, column }: CellPlace): Position {
  const id = instanceId(table.spec, table.parameters);
  const layout = layouts.get(id);
  const rowAt = table.rows.findIndex((one) => one.id === row.id);
  const columnAt = table.columns.findIndex((one) => one.id === column);
  if (!layout || rowAt < 0 || columnAt < 0) {
    throw new Error(`${id} has no cell ${row.id} › ${column}.`);
  }
  return { sheet: layout.sheet, row: layout.firstRow + rowAt, column: columnAt + 1 };
}

/** A cell as a formula on another sheet, or on its own, refers to it. */
export function referenceTo(position: Position, onSheet: string): string {
  return printReference(areaAt(position, { rows: 1, columns: 1 }), onSheet);
}

export function areaReference({ top, left, bottom, right }: Area, sheet: string): Reference {
  const size = { rows: bottom - top + 1, columns: right - left + 1 };
  return areaAt({ sheet, row: top, column: left }, size);
}
