/** Builds the sample workbook: published figures, and WIPO formulas beside them. */
import { CellValueType, LocaleType } from "@univerjs/core";
import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { STANDARD_FONT } from "../grid/fonts";
import { unitName } from "./names";
import { FIRST_ROW, FORMATS, formulaFor, PLANS } from "./plans";
import type { SheetColumn, SheetPlan } from "./plans";
import { printedCell, readPrinted } from "./report";
import type { ReportRow } from "./report";
import { figureStyle, HEADING, labelStyle, NOTE, RECOMPUTED_HEADING, TITLE } from "./styles";

type Cells = Record<number, Record<number, ICellData>>;

const HEADING_ROW = FIRST_ROW - 1;
const SPARE_ROWS = 200;
const COLUMNS = 40;

/** The workbook as the grid loads it. */
export function sampleWorkbook(id: string): IWorkbookData {
  const sheets = PLANS.map(sheet);
  return {
    id,
    name: "Workbench",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    defaultStyle: { ff: STANDARD_FONT, fs: 10 },
    sheetOrder: sheets.map((one) => one.id ?? ""),
    sheets: Object.fromEntries(sheets.map((one) => [one.id ?? "", one])),
  };
}

function sheet(plan: SheetPlan, index: number): Partial<IWorksheetData> {
  return {
    id: `sheet-${index + 1}`,
    name: plan.name,
    cellData: cells(plan),
    rowCount: FIRST_ROW + plan.table.rows.length + SPARE_ROWS,
    columnCount: COLUMNS,
    defaultRowHeight: 22,
    rowData: { 0: { h: 30 }, 1: { h: 20 }, 2: { h: 8 }, [HEADING_ROW]: { h: 56 } },
    columnData: Object.fromEntries(
      [plan.rowWidth, ...plan.columns.map((one) => one.width)].map((w, c) => [c, { w }]),
    ),
    freeze: { xSplit: 1, ySplit: FIRST_ROW, startRow: FIRST_ROW, startColumn: 1 },
  };
}

function cells(plan: SheetPlan): Cells {
  const { table } = plan;
  const note = `figures ${unitName(table.unit)}, as printed in ${table.document} · green: recomputed by the add-in; last digits may differ, as printed figures are rounded`;
  const rows: Cells = {
    0: { 0: text(title(plan), TITLE) },
    1: { 0: text(note, NOTE) },
    [HEADING_ROW]: headings(plan),
  };
  table.rows.forEach((row, index) => {
    rows[FIRST_ROW + index] = figures(plan, row, index);
  });
  return rows;
}

function title({ name, table }: SheetPlan): string {
  return table.title.startsWith(name) ? table.title : `${name}: ${table.title}`;
}

function headings(plan: SheetPlan): Record<number, ICellData> {
  const all = [
    text(plan.rowHeading, HEADING),
    ...plan.columns.map((column) =>
      text(column.heading, "printed" in column ? HEADING : RECOMPUTED_HEADING),
    ),
  ];
  return Object.fromEntries(all.map((cell, column) => [column, cell]));
}

function figures(plan: SheetPlan, row: ReportRow, index: number): Record<number, ICellData> {
  const isTotal = row.role === "total";
  const all = [
    text(row.name, labelStyle(isTotal)),
    ...plan.columns.map((column) => figure(plan, column, row, index)),
  ];
  return Object.fromEntries(all.map((cell, column) => [column, cell]));
}

function figure(plan: SheetPlan, column: SheetColumn, row: ReportRow, index: number): ICellData {
  const isTotal = row.role === "total";
  const format = FORMATS[column.format];
  if (!("printed" in column)) {
    const formula = formulaFor(plan, column, index);
    const style = figureStyle(isTotal, true, format);
    return formula === null ? { s: style } : { f: formula, s: style };
  }
  const style = figureStyle(isTotal, false, format);
  const printed = readPrinted(printedCell(plan.table, row, column.printed));
  if ("text" in printed) return text(printed.text, style);
  return { v: printed.number, t: CellValueType.NUMBER, s: style };
}

function text(value: string, style: ICellData["s"]): ICellData {
  return { v: value, t: CellValueType.STRING, s: style };
}
