import { shippedTables } from "../../scripts/report/shipped";
import { exactly, printedInterval, type Interval } from "../../src/calc/interval";
import { isNilText, readNumberText } from "../../src/model/number-text";
import type { RowData, TableData } from "../../src/tables/data";
import { seedLines } from "../seeds";

const TABLES = shippedTables("wpr-2024");

/** A table of the 2024 report as it is shipped: its cells as they are printed. */
export function published(id: string): TableData {
  const table = TABLES.find((one) => one.id === id);
  if (!table) throw new Error(`no table is called ${id}`);
  return table;
}

/** The printed cell of a row, by the column's id. */
export function cellOf(table: TableData, row: RowData | string, column: string): string {
  const found = typeof row === "string" ? table.rows.find(({ id }) => id === row) : row;
  const place = table.columns.findIndex(({ id }) => id === column);
  const cell = found?.cells[place];
  if (cell === undefined) throw new Error(`no cell in column ${column}`);
  return cell;
}

/** The values that a printed cell stands for; nil is exact. */
export function intervalOf(cell: string): Interval {
  if (isNilText(cell)) return exactly(0);
  const number = readNumberText(cell);
  if (!number) throw new Error(`“${cell}” is no figure`);
  return printedInterval(number.value, number.decimals);
}

/** A printed amount as a number; nil counts as nought. */
export function amountOf(cell: string): number {
  if (isNilText(cell)) return 0;
  const number = readNumberText(cell);
  if (!number) throw new Error(`“${cell}” is no figure`);
  return number.value;
}

/** The cells of a line of the seed, its label first. */
export function seedCells(line: number): string[] {
  const lines = seedLines("000_57092ec8fb650208.txt") ?? [];
  return (lines[line - 1] ?? "").split("\t");
}
