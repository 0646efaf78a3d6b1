import ExcelJS from "exceljs";
import type { Framework } from "../../../framework/framework";
import { isCaption, type CellValue, type Column } from "./sheet";
import { toCells, type FilledSheet } from "./to-cells";

const HEADING_FILL = "FFDCE6F1";
const CAPTION_COLOUR = "FF767676";
const DEFAULT_WIDTH = 16;

/** What Excel takes for an escaped character, which a text may hold as it stands (ECMA-376, 22.9.2.19). */
const LOOKS_ESCAPED = /_x[0-9A-Fa-f]{4}_/g;

/** A framework that is valid, as an .xlsx workbook to be edited. */
export async function writeFrameworkWorkbook(framework: Framework): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of toCells(framework)) addSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, { name, columns, rows }: FilledSheet): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = columns.map((column) => ({
    width: column.width ?? DEFAULT_WIDTH,
    style: styleOf(column),
  }));
  sheet.addRow(columns.map(({ heading }) => heading));
  const headings = sheet.getRow(1);
  headings.font = { bold: true };
  headings.alignment = { wrapText: true, vertical: "top" };
  headings.fill = { type: "pattern", pattern: "solid", fgColor: { argb: HEADING_FILL } };
  for (const row of rows) sheet.addRow(row.map(plainText));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  columns.forEach((column, place) => {
    if (isCaption(column) || !column.choices) return;
    const list = `"${column.choices.join(",")}"`;
    // a choice with a comma in it cannot be offered in a list that is written out
    if (column.choices.some((choice) => choice.includes(","))) return;
    for (let row = 2; row <= rows.length + 1; row += 1) {
      sheet.getCell(row, place + 1).dataValidation = {
        type: "list",
        allowBlank: true,
        formulae: [list],
      };
    }
  });
}

/** Text is displayed as it stands, so that what begins with = or looks like a date stays text. */
function styleOf(column: Column): Partial<ExcelJS.Style> {
  const alignment = { wrapText: true, vertical: "top" } as const;
  if (isCaption(column)) return { alignment, font: { color: { argb: CAPTION_COLOUR } } };
  const isFigure = column.holds === "number";
  return { alignment, numFmt: isFigure ? (column.format ?? "General") : "@" };
}

function plainText(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  return value.replace(LOOKS_ESCAPED, (escaped) => `_x005F${escaped}`);
}
