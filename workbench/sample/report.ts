/** The report's published figures as the sample needs them. */
import annex1 from "../../addin/report/wpr-2024/annex-1.json";
import pct from "../../addin/report/wpr-2024/annex-4-unit-cost.json";
import madridDocuments from "../../addin/report/wpr-2024/annex-5-unit-cost-documents.json";
import madridRegistrations from "../../addin/report/wpr-2024/annex-5-unit-cost-registrations.json";
import hagueDesigns from "../../addin/report/wpr-2024/annex-6-unit-cost-designs.json";
import hagueDocuments from "../../addin/report/wpr-2024/annex-6-unit-cost-documents.json";
import table4 from "../../addin/report/wpr-2024/table-4.json";
import { isNotApplicableText, readNumberText } from "../../src/model/number-text";
import { rowName, tableName } from "./names";

export interface ReportTable {
  id: string;
  document: string;
  /** In English. */
  title: string;
  unit: string;
  columns: { id: string }[];
  rows: ReportRow[];
}

export interface ReportRow {
  id: string;
  /** In English. */
  name: string;
  role: string;
  cells: string[];
}

/** A table as its file holds it. */
interface Shipped {
  id: string;
  document: string;
  unit: string;
  columns: { id: string }[];
  rows: { id: string; role: string; cells: string[] }[];
}

export const TABLE_4: ReportTable = inEnglish(table4);
export const ANNEX_1: ReportTable = inEnglish(annex1);
/** The report tells each unit cost by itself; here each is a row. */
export const UNIT_COSTS: ReportTable = {
  ...inEnglish(pct),
  title: "Unit costs",
  rows: [pct, madridRegistrations, madridDocuments, hagueDesigns, hagueDocuments].flatMap(
    (table: Shipped) =>
      table.rows.map((row) => ({ ...row, id: table.id, name: tableName(table.id) })),
  ),
};

function inEnglish({ id, document, unit, columns, rows }: Shipped): ReportTable {
  return {
    id,
    document,
    title: tableName(id),
    unit,
    columns,
    rows: rows.map((row) => ({ ...row, name: rowName(id, row.id) })),
  };
}

/** What stands in a cell of the report: a number, or text such as the dash for nil. */
export type Printed = { number: number } | { text: string };

export function readPrinted(raw: string): Printed {
  const read = readNumberText(raw);
  if (read !== undefined) return { number: read.value };
  return { text: isNotApplicableText(raw) ? "N/A" : raw };
}

/** The printed cell of a row in the column with this id. */
export function printedCell(table: ReportTable, row: ReportRow, columnId: string): string {
  const index = table.columns.findIndex((column) => column.id === columnId);
  const cell = row.cells[index];
  if (cell === undefined) throw new Error(`${table.id} has no column "${columnId}" in ${row.id}.`);
  return cell;
}
