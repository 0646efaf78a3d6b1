/** Changes of cells in Univer's terms, and the part of a sheet that is in use. */
import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import type { FRange, FWorksheet } from "./facade";
import type { Area, Cell, CellEdit, CellStyle, ClearWhat, Place } from "./port";

/** Univer leaves out of a write the cells that its matrix does not name. */
export function editMatrix(
  area: Area,
  edits: readonly (readonly (CellEdit | undefined)[])[],
): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  edits.forEach((row, r) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((edit, c) => {
      if (edit !== undefined) cells[area.column + c] = cellData(edit);
    });
    rows[area.row + r] = cells;
  });
  return rows;
}

function cellData(edit: CellEdit): ICellData {
  const empty = { f: null, si: null, p: null };
  if (edit === null) return { ...empty, v: null, t: null };
  if ("formula" in edit) return { ...empty, f: edit.formula, v: null, t: null };
  const { value } = edit;
  if (typeof value === "boolean") {
    return { ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  const type = typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
  return { ...empty, v: value, t: type };
}

export function applyStyle(range: FRange, style: CellStyle): void {
  if (style.bold !== undefined) range.setFontWeight(style.bold ? "bold" : "normal");
  if (style.italic !== undefined) range.setFontStyle(style.italic ? "italic" : "normal");
  if (style.fontColor !== undefined) range.setFontColor(style.fontColor);
  if (style.fill !== undefined) range.setBackgroundColor(style.fill ?? "");
  if (style.wrapText !== undefined) range.setWrap(style.wrapText);
}

export function clearRange(range: FRange, what: ClearWhat): void {
  if (what === "All") range.clear();
  else if (what === "Contents") range.clearContent();
  else range.clearFormat();
}

/** The smallest area that holds everything in the sheet; null where there is nothing. */
export function usedArea(
  read: (place: Place) => Cell[][],
  sheet: FWorksheet,
  valuesOnly: boolean,
): Area | null {
  const area: Area = {
    row: 0,
    column: 0,
    rowCount: sheet.getLastRow() + 1,
    columnCount: sheet.getLastColumn() + 1,
  };
  const cells = read({ sheetId: sheet.getSheetId(), area });
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const hasFormat = !valuesOnly && cell.numberFormat !== "General";
      if (cell.value === "" && cell.formula === null && !hasFormat) return;
      top = Math.min(top, r);
      left = Math.min(left, c);
      bottom = Math.max(bottom, r);
      right = Math.max(right, c);
    });
  });
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
