/** The report's published figures as the sample needs them. */
import annex1 from "../../addin/report/wpr-2024/annex-1.json";
import table4 from "../../addin/report/wpr-2024/table-4.json";
import unitCosts from "../../addin/report/wpr-2024/unit-costs.json";
import { readNumberText } from "../../src/model/number-text";

export interface ReportTable {
  id: string;
  document: string;
  title: { en: string };
  unit: string;
  columns: { id: string }[];
  rows: ReportRow[];
}

export interface ReportRow {
  id: string;
  role: string;
  line: number;
  cells: string[];
}

export const TABLE_4: ReportTable = table4;
export const ANNEX_1: ReportTable = annex1;
export const UNIT_COSTS: ReportTable = unitCosts;

/** What stands in a cell of the report: a number, or text such as the dash for nil. */
export type Printed = { number: number } | { text: string };

export function readPrinted(raw: string): Printed {
  const read = readNumberText(raw);
  if (read !== undefined) return { number: read.value };
  // The one remark that the printed tables use, in English.
  return { text: raw === "不适用" ? "N/A" : raw };
}

/** The printed cell of a row in the column with this id. */
export function printedCell(table: ReportTable, row: ReportRow, columnId: string): string {
  const index = table.columns.findIndex((column) => column.id === columnId);
  const cell = row.cells[index];
  if (cell === undefined) throw new Error(`${table.id} has no column "${columnId}" in ${row.id}.`);
  return cell;
}
