/** Reads what a pane writes into cells the way Excel reads what a person types. */
import type { Area, CellEdit, Grid, Scalar } from "../../grid/port";
import { invalidArgument } from "../errors";

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?(%?)$/;

/**
 * One edit for each cell. A single value fills the whole area; null leaves a cell as it is; the
 * dimensions must fit otherwise.
 */
export function readEdits(value: unknown, area: Area, grid: Grid): (CellEdit | undefined)[][] {
  return spread(value, area, (cell) => readEdit(cell, grid));
}

/** Spreads a value or a matrix of values over an area. */
export function spread<T>(value: unknown, area: Area, read: (cell: unknown) => T): T[][] {
  const { rowCount, columnCount } = area;
  if (!Array.isArray(value)) {
    return Array.from({ length: rowCount }, () =>
      Array.from({ length: columnCount }, () => read(value)),
    );
  }
  const fits =
    value.length === rowCount &&
    value.every((row) => Array.isArray(row) && row.length === columnCount);
  if (!fits) {
    throw invalidArgument(
      `The number of rows or columns in the input array doesn't match the range (${rowCount} × ${columnCount}).`,
    );
  }
  return (value as unknown[][]).map((row) => row.map(read));
}

function readEdit(cell: unknown, grid: Grid): CellEdit | undefined {
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell === "number" || typeof cell === "boolean") return { value: cell };
  if (typeof cell !== "string") throw invalidArgument("A cell takes text, a number or a boolean.");
  if (cell === "") return null;
  if (cell.startsWith("'")) return { value: cell.slice(1) };
  if (!cell.startsWith("=") || cell === "=") return { value: typedValue(cell) };
  if (!grid.isFormula(cell)) throw invalidArgument(`There is a problem with the formula ${cell}`);
  return { formula: cell };
}

/** Text that looks like a number or a truth value becomes one; dates are left as text. */
function typedValue(text: string): Scalar {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (!NUMBER.test(trimmed) && !GROUPED.test(trimmed)) return text;
  const isPercent = trimmed.endsWith("%");
  const number = Number(trimmed.replaceAll(",", "").replace("%", ""));
  return isPercent ? number / 100 : number;
}
