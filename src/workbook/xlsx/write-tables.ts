import ExcelJS from "exceljs";
import { isRightToLeft } from "../../model/language";
import { isNilText } from "../../model/number-text";
import { TABLES } from "../../tables/catalogue";
import type { RowData, TableData } from "../../tables/data";
import { keyLine } from "../../tables/key-line";
import type { Holds } from "../../tables/spec";
import { wordingsOf } from "../../tables/wordings";
import { DocumentError } from "../document-error";
import { cellText, checkTextLength, looksLikeFormula, TEXT_FORMAT } from "./cell-text";
import { columnWidths, rowHeight } from "../../templates/column-widths";
import { excelFigure } from "../../templates/figure-format";
import { sheetNames } from "../../templates/sheet-names";
import { unitLine } from "../../templates/unit-line";

const A4 = 9;
/** Tables wider than this, in characters, are printed across the page. */
const PORTRAIT_WIDTH = 90;
const FONT = { name: "Calibri", size: 11 } as const;
/** The key is for the next import, not for the reader: small and grey. */
const KEY_FONT = { ...FONT, size: 8, color: { argb: "FF808080" } } as const;
const RULE = { style: "thin" } as const;
const FIGURES: readonly Holds[] = ["amount", "share"];

/**
 * Tables as an .xlsx, a sheet for each, in their order: title, unit line, key, header,
 * rows, notes. The
 * figures are numbers that display what was printed; everything else is text, never a formula.
 */
export async function writeTables(tables: readonly TableData[]): Promise<Uint8Array> {
  if (tables.length === 0) throw new DocumentError("noTables");
  const workbook = new ExcelJS.Workbook();
  const names = sheetNames(tables.map(({ id }) => id));
  for (const [at, table] of tables.entries()) addSheet(workbook, names[at] ?? "", table);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, name: string, table: TableData): void {
  const sheet = workbook.addWorksheet(name);
  const widths = columnWidths(table);
  sheet.columns = widths.map((width) => ({ width }));
  writeText(sheet.addRow([]).getCell(1), table.title).font = {
    ...FONT,
    bold: true,
    size: 12,
  };
  const unit = unitLine(table);
  if (unit !== undefined) {
    writeText(sheet.addRow([]).getCell(1), unit).font = { ...FONT, italic: true };
  }
  writeText(sheet.addRow([]).getCell(1), keyLine(table)).font = KEY_FONT;
  sheet.addRow([]);
  const holds = holdsOf(table);
  const header = addHeader(sheet, table, holds);
  header.height = rowHeight(headerTexts(table), widths);
  for (const data of table.rows) {
    const row = addDataRow(sheet, table, data, holds);
    row.height = rowHeight([data.label, ...data.cells], widths);
  }
  const notes = table.notes ?? [];
  if (notes.length > 0) sheet.addRow([]);
  for (const { text } of notes) addNote(sheet, text, widths);
  sheet.views = [
    {
      state: "frozen",
      xSplit: 1,
      ySplit: header.number,
      rightToLeft: isRightToLeft(table.language),
    },
  ];
  const isWide = widths.reduce((sum, width) => sum + width, 0) > PORTRAIT_WIDTH;
  sheet.pageSetup = {
    // exceljs declares the number as an enum that it does not export when it runs
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
    paperSize: A4,
    orientation: isWide ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${header.number}:${header.number}`,
  };
}

function addHeader(
  sheet: ExcelJS.Worksheet,
  table: TableData,
  holds: readonly (Holds | undefined)[],
): ExcelJS.Row {
  const row = sheet.addRow([]);
  for (const [at, label] of headerTexts(table).entries()) {
    const cell = writeText(row.getCell(at + 1), label);
    cell.font = { ...FONT, bold: true };
    const isRight = at > 0 && isFigureColumn(holds[at - 1]);
    cell.alignment = { wrapText: true, vertical: "bottom", horizontal: isRight ? "right" : "left" };
    cell.border = { top: RULE, bottom: RULE };
  }
  return row;
}

function headerTexts(table: TableData): string[] {
  return [labelHeader(table), ...table.columns.map(({ label }) => label)];
}

/** What stands over the row labels, where it is worded without a year. */
function labelHeader({ spec, language }: TableData): string {
  const wording = wordingsOf(spec).label?.[language]?.[0] ?? "";
  return wording.includes("{") ? "" : wording;
}

function addDataRow(
  sheet: ExcelJS.Worksheet,
  table: TableData,
  data: RowData,
  holds: readonly (Holds | undefined)[],
): ExcelJS.Row {
  const row = sheet.addRow([]);
  const isBold = data.role !== "item" && data.role !== "note";
  const label = writeText(row.getCell(1), data.label);
  label.alignment = { wrapText: true, vertical: "top" };
  for (const [at, printed] of data.cells.entries()) {
    writeCell(row.getCell(at + 2), printed, holds[at]);
  }
  for (let column = 1; column <= table.columns.length + 1; column++) {
    const cell = row.getCell(column);
    if (isBold) cell.font = { ...FONT, bold: true };
    if (data.role === "total") cell.border = { top: RULE };
  }
  return row;
}

function writeCell(cell: ExcelJS.Cell, printed: string, holds: Holds | undefined): void {
  const figure = isFigureColumn(holds) ? excelFigure(printed) : undefined;
  if (figure) {
    cell.value = figure.value;
    cell.numFmt = figure.format;
  } else writeText(cell, printed);
  const isRight = figure !== undefined || isNilText(printed);
  cell.alignment = { wrapText: true, vertical: "top", horizontal: isRight ? "right" : "left" };
}

/** A text stays one when somebody edits its cell, though it begins as a formula does. */
function writeText(cell: ExcelJS.Cell, text: string): ExcelJS.Cell {
  if (text === "") return cell;
  checkTextLength(cell, text);
  cell.value = cellText(text);
  if (looksLikeFormula(text)) cell.numFmt = TEXT_FORMAT;
  return cell;
}

function addNote(sheet: ExcelJS.Worksheet, text: string, widths: readonly number[]): void {
  const row = sheet.addRow([]);
  const cell = writeText(row.getCell(1), text);
  cell.alignment = { wrapText: true, vertical: "top" };
  if (widths.length > 1) sheet.mergeCells(row.number, 1, row.number, widths.length);
  row.height = rowHeight([text], [widths.reduce((sum, width) => sum + width, 0)]);
}

function isFigureColumn(holds: Holds | undefined): boolean {
  return holds === undefined || FIGURES.includes(holds);
}

/** What each column holds by the table's spec; undefined where that says nothing. */
function holdsOf({ spec, columns }: TableData): (Holds | undefined)[] {
  const known = TABLES.find(({ id }) => id === spec)?.columns ?? [];
  return columns.map(({ id }) => known.find((column) => column.id === id)?.holds);
}
