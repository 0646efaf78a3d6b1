/** Arithmetic on areas of cells, with Excel's errors where one would leave the sheet. */
import type { Area } from "../../grid/port";
import { MAX_COLUMNS, MAX_ROWS } from "../a1";
import { invalidArgument } from "../errors";

/** The area, when it lies on a sheet. */
export function checked(area: Area): Area {
  const isInside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount >= 1 &&
    area.columnCount >= 1 &&
    area.row + area.rowCount <= MAX_ROWS &&
    area.column + area.columnCount <= MAX_COLUMNS;
  if (!isInside) throw invalidArgument("The range would lie outside the sheet.");
  return area;
}

export function moved(area: Area, rows: number, columns: number): Area {
  return checked({ ...area, row: area.row + rows, column: area.column + columns });
}

export function resized(area: Area, rowCount: number, columnCount: number): Area {
  return checked({ ...area, rowCount, columnCount });
}

export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const bottom = Math.min(one.row + one.rowCount, other.row + other.rowCount);
  const right = Math.min(one.column + one.columnCount, other.column + other.columnCount);
  if (bottom <= row || right <= column) return null;
  return { row, column, rowCount: bottom - row, columnCount: right - column };
}

export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const bottom = Math.max(one.row + one.rowCount, other.row + other.rowCount);
  const right = Math.max(one.column + one.columnCount, other.column + other.columnCount);
  return { row, column, rowCount: bottom - row, columnCount: right - column };
}

/** A whole number, as the client sends positions and sizes. */
export function wholeNumber(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw invalidArgument(`"${name}" must be a whole number.`);
  }
  return value;
}
