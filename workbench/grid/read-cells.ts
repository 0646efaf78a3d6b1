/** Reads cells out of Univer's model in Excel's terms. */
import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable, Workbook, Worksheet } from "@univerjs/core";
import type { Area, Cell, Scalar } from "./port";

const ERRORS = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#CYCLE!",
  "#GETTING_DATA",
]);

export interface CellSource {
  workbook: Workbook;
  worksheet: Worksheet;
  /** The formula in a cell, also where it is shared with another cell; "" when there is none. */
  formulaAt: (row: number, column: number) => string;
  /** The value that an array formula elsewhere spills into the cell. */
  spilledAt: (row: number, column: number) => Nullable<ICellData>;
}

/** The cells of an area that lies inside the sheet. */
export function readCells(source: CellSource, area: Area): Cell[][] {
  return Array.from({ length: area.rowCount }, (_row, r) =>
    Array.from({ length: area.columnCount }, (_column, c) =>
      readCell(source, area.row + r, area.column + c),
    ),
  );
}

function readCell(source: CellSource, row: number, column: number): Cell {
  const { worksheet, workbook } = source;
  const stored = worksheet.getCellRaw(row, column);
  const value = valueOf(isEmpty(stored) ? source.spilledAt(row, column) : stored);
  const formula = source.formulaAt(row, column);
  const style = workbook.getStyles().getStyleByCell(stored);
  return {
    value,
    formula: formula === "" ? null : formula,
    text: textOf(worksheet.getCell(row, column), value),
    numberFormat: style?.n?.pattern ?? "General",
    isError: typeof value === "string" && ERRORS.has(value),
    fill: hexOf(style?.bg?.rgb),
  };
}

/** Univer keeps colours as `#abcdef` or `rgb(1,2,3)`, and an empty text for none. */
function hexOf(colour: Nullable<string>): string | null {
  if (!colour) return null;
  const parts = /^rgb\((\d+), ?(\d+), ?(\d+)\)$/.exec(colour);
  if (!parts) return colour;
  const digits = parts.slice(1).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${digits.join("")}`;
}

function isEmpty(cell: Nullable<ICellData>): boolean {
  return cell?.v === undefined || cell.v === null || cell.v === "";
}

function valueOf(cell: Nullable<ICellData>): Scalar {
  if (cell?.v === undefined || cell.v === null) return "";
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === "TRUE";
  return cell.v;
}

/** The text as painted, which number formats have shaped. */
function textOf(painted: Nullable<ICellData>, value: Scalar): string {
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const shown = painted?.v;
  return shown === undefined || shown === null ? String(value) : String(shown);
}
