/** Addresses in Excel's A1 notation, with quoted sheet names. */
import type { Area } from "../grid/port";
import { invalidArgument } from "./errors";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Address {
  /** Null when the text names no sheet. */
  sheet: string | null;
  area: Area;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Reads `A1`, `$A$1:B2`, `A:C`, `1:3`, `Sheet1!A1` or `'It''s'!A1`; throws InvalidArgument. */
export function parseAddress(text: string): Address {
  const { sheet, rest } = splitSheet(text.trim());
  const area = parseArea(rest.toUpperCase());
  if (area === null) throw invalidArgument(`"${text}" is not the address of a range.`);
  return { sheet, area };
}

function splitSheet(text: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted !== null) {
    return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  }
  const plain = /^([^'!]+)!(.*)$/s.exec(text);
  if (plain !== null) return { sheet: plain[1] ?? "", rest: plain[2] ?? "" };
  return { sheet: null, rest: text };
}

function parseArea(text: string): Area | null {
  const columns = COLUMNS.exec(text);
  if (columns !== null) {
    return between(0, columnIndex(columns[1]), MAX_ROWS - 1, columnIndex(columns[2]));
  }
  const rows = ROWS.exec(text);
  if (rows !== null) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  const [first, second, ...more] = text.split(":");
  if (more.length > 0) return null;
  const start = parseCell(first ?? "");
  const end = second === undefined ? start : parseCell(second);
  if (start === null || end === null) return null;
  return between(start.row, start.column, end.row, end.column);
}

function parseCell(text: string): { row: number; column: number } | null {
  const match = CELL.exec(text);
  return match === null ? null : { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const [top, bottom] = [Math.min(row1, row2), Math.max(row1, row2)];
  const [left, right] = [Math.min(column1, column2), Math.max(column1, column2)];
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function columnIndex(letters = ""): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The letters of a column that counts from 0. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** Writes an area without its sheet: `A1`, `A1:B2`, `A:C` or `1:3`. */
export function formatArea(area: Area): string {
  const { row, column, rowCount, columnCount } = area;
  const [left, right] = [columnLetters(column), columnLetters(column + columnCount - 1)];
  if (rowCount === MAX_ROWS) return `${left}:${right}`;
  if (columnCount === MAX_COLUMNS) return `${row + 1}:${row + rowCount}`;
  const start = `${left}${row + 1}`;
  return rowCount === 1 && columnCount === 1 ? start : `${start}:${right}${row + rowCount}`;
}

/** Writes an address with its sheet, quoted where Excel quotes it. */
export function formatAddress(sheet: string, area: Area): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !looksLikeReference(sheet);
  const name = isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${formatArea(area)}`;
}

function looksLikeReference(name: string): boolean {
  const upper = name.toUpperCase();
  return CELL.test(upper) || /^(R\d*C?\d*|C\d*)$/.test(upper);
}
