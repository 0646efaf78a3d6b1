/** References in A1 notation: reading, printing and moving them as Excel does. */

/** The size of a worksheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Names that Excel allows for a sheet. */
const SHEET_NAME = /^[^[\]:*?/\\]{1,31}$/u;
/** Names that need no quotes, unless they look like a reference. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** One edge of a range: its row or column, counted from 0, and whether a `$` holds it. */
export interface Edge {
  readonly at: number;
  readonly isFixed: boolean;
}

/** A rectangle of cells, on the named sheet or, without a name, on the one where it is used. */
export interface Reference {
  readonly sheet?: string;
  readonly top: Edge;
  readonly left: Edge;
  readonly bottom: Edge;
  readonly right: Edge;
}

/** Whole columns have no rows that could move, and whole rows no columns. */
const START: Edge = { at: 0, isFixed: true };
const LAST_ROW: Edge = { at: MAX_ROWS - 1, isFixed: true };
const LAST_COLUMN: Edge = { at: MAX_COLUMNS - 1, isFixed: true };

/**
 * Reads `A1`, `$B$5:C12`, `A:C`, `1:3`, each with or without a sheet (`'It''s'!A1`), in any case
 * and width. Undefined where the text is no reference.
 */
export function parseReference(text: string): Reference | undefined {
  const { sheet, address } = splitSheet(text.trim());
  if (sheet !== undefined && !SHEET_NAME.test(sheet)) return undefined;
  const area = parseArea(address.normalize("NFKC").toUpperCase());
  if (!area) return undefined;
  return sheet === undefined ? area : { sheet, ...area };
}

function splitSheet(text: string): { sheet: string | undefined; address: string } {
  const quoted = /^'((?:[^']|'')+)'[!！](.*)$/su.exec(text);
  if (quoted) return { sheet: quoted[1]?.replaceAll("''", "'"), address: quoted[2] ?? "" };
  const plain = /^([^'!！]+)[!！](.*)$/su.exec(text);
  if (plain) return { sheet: plain[1], address: plain[2] ?? "" };
  return { sheet: undefined, address: text };
}

function parseArea(address: string): Reference | undefined {
  const [first = "", second = first, ...more] = address.split(":");
  if (more.length > 0) return undefined;
  const [start, end] = [parseCell(first), parseCell(second)];
  if (start && end) return between(start.row, start.column, end.row, end.column);
  if (!address.includes(":")) return undefined;
  const columns = [COLUMN.exec(first), COLUMN.exec(second)].map(
    (match) => match && columnEdge(match[1], match[2]),
  );
  if (columns[0] && columns[1]) return between(START, columns[0], LAST_ROW, columns[1]);
  const rows = [ROW.exec(first), ROW.exec(second)].map(
    (match) => match && rowEdge(match[1], match[2]),
  );
  if (rows[0] && rows[1]) return between(rows[0], START, rows[1], LAST_COLUMN);
  return undefined;
}

function parseCell(text: string): { row: Edge; column: Edge } | undefined {
  const match = CELL.exec(text);
  if (!match) return undefined;
  return { row: rowEdge(match[3], match[4]), column: columnEdge(match[1], match[2]) };
}

function rowEdge(dollar: string | undefined, digits: string | undefined): Edge {
  return { at: Number(digits) - 1, isFixed: dollar === "$" };
}

function columnEdge(dollar: string | undefined, letters = ""): Edge {
  const digits = Array.from(letters, (letter) => letter.charCodeAt(0) - 64);
  const number = digits.reduce((sum, digit) => sum * 26 + digit, 0);
  return { at: number - 1, isFixed: dollar === "$" };
}

/** The rectangle between two corners, whichever comes first; undefined where it leaves the sheet. */
function between(row1: Edge, column1: Edge, row2: Edge, column2: Edge): Reference | undefined {
  const [top, bottom] = row1.at <= row2.at ? [row1, row2] : [row2, row1];
  const [left, right] = column1.at <= column2.at ? [column1, column2] : [column2, column1];
  const isInside = top.at >= 0 && left.at >= 0 && bottom.at < MAX_ROWS && right.at < MAX_COLUMNS;
  return isInside ? { top, left, bottom, right } : undefined;
}

/** The reference as a formula on the given sheet has it: with its sheet's name where that differs. */
export function printReference(reference: Reference, onSheet?: string): string {
  const { sheet } = reference;
  const address = printAddress(reference);
  if (sheet === undefined || isSameSheet(sheet, onSheet)) return address;
  return `${printSheet(sheet)}!${address}`;
}

/** Whether two names are those of one sheet: Excel tells no sheets apart by case. */
export function isSameSheet(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}

/** The reference without its sheet. */
export function printAddress({ top, left, bottom, right }: Reference): string {
  const isWholeColumns = top.at === 0 && bottom.at === MAX_ROWS - 1;
  if (isWholeColumns) return `${printColumn(left)}:${printColumn(right)}`;
  const isWholeRows = left.at === 0 && right.at === MAX_COLUMNS - 1;
  if (isWholeRows) return `${printRow(top)}:${printRow(bottom)}`;
  const start = printColumn(left) + printRow(top);
  const end = printColumn(right) + printRow(bottom);
  return start === end ? start : `${start}:${end}`;
}

function printSheet(name: string): string {
  const upper = name.toUpperCase();
  const looksLikeReference = CELL.test(upper) || /^(R\d*C?\d*|C\d*)$/.test(upper);
  return PLAIN_NAME.test(name) && !looksLikeReference ? name : `'${name.replaceAll("'", "''")}'`;
}

function printRow({ at, isFixed }: Edge): string {
  return `${isFixed ? "$" : ""}${at + 1}`;
}

function printColumn({ at, isFixed }: Edge): string {
  return `${isFixed ? "$" : ""}${columnLetters(at)}`;
}

/** The letters of a column that counts from 0. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** The reference as it stands in a formula copied that many cells down and right; undefined outside. */
export function moveReference(
  reference: Reference,
  rows: number,
  columns: number,
): Reference | undefined {
  const move = (edge: Edge, by: number): Edge =>
    edge.isFixed ? edge : { ...edge, at: edge.at + by };
  const area = between(
    move(reference.top, rows),
    move(reference.left, columns),
    move(reference.bottom, rows),
    move(reference.right, columns),
  );
  if (!area || reference.sheet === undefined) return area;
  return { sheet: reference.sheet, ...area };
}

/** A rectangle of a given size, its edges free to move. */
export function areaAt(
  { sheet, row, column }: { sheet?: string | undefined; row: number; column: number },
  size: { rows: number; columns: number },
): Reference {
  const edge = (at: number): Edge => ({ at, isFixed: false });
  return {
    ...(sheet === undefined ? {} : { sheet }),
    top: edge(row),
    left: edge(column),
    bottom: edge(row + size.rows - 1),
    right: edge(column + size.columns - 1),
  };
}

/** The numbers of rows and columns of a reference. */
export function sizeOf({ top, left, bottom, right }: Reference): { rows: number; columns: number } {
  return { rows: bottom.at - top.at + 1, columns: right.at - left.at + 1 };
}

/** The number of cells of a reference. */
export function countCells(reference: Reference): number {
  const { rows, columns } = sizeOf(reference);
  return rows * columns;
}

/** Whether two rectangles of the same sheet have a cell in common. */
export function overlap(one: Reference, other: Reference): boolean {
  return (
    one.top.at <= other.bottom.at &&
    other.top.at <= one.bottom.at &&
    one.left.at <= other.right.at &&
    other.left.at <= one.right.at
  );
}
