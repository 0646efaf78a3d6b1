import { suggestion } from "../../../framework/nearest";
import type { Problem } from "../../../framework/problem";
import { nameKey, quoted } from "../../../model/text";
import type { RawCell, RawSheet } from "./raw-cells";
import { isCaption, type Column, type Field } from "./sheet";

/** A row with the values of its fields by their headings; a field whose cell is blank has none. */
export interface ReadRow {
  readonly row: number;
  readonly values: ReadonlyMap<string, unknown>;
}

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly ReadRow[];
  /** The address of a field's cell in a row, "B7". */
  readonly cellOf: (heading: string, row: number) => string;
}

const HEADING_ROW = 1;

/**
 * The rows of a sheet by its headings, wherever their columns stand. Formulas are refused, not taken
 * by the values saved with them: those may be out of date, and programs often save none.
 */
export function readRows(
  sheet: RawSheet,
  columns: readonly Column[],
  tell: (problem: Problem) => void,
): ReadSheet {
  const tellAt = (cell: string, code: Problem["code"], values: Problem["values"]): void => {
    tell({ path: "", code, values, place: { sheet: sheet.name, cell } });
  };
  const letters = columnsByHeading(sheet, columns, tell);
  const fields = new Map([...letters].map(([column, letter]) => [letter, column] as const));
  const rows = new Map<number, Map<string, unknown>>();
  for (const [address, cell] of sheet.cells) {
    const { row, letter } = placeOf(address);
    if (row <= HEADING_ROW) continue;
    const column = fields.get(letter);
    if (!column) {
      if (!sheet.cells.has(`${letter}${HEADING_ROW}`))
        tellAt(address, "noHeading", { found: shownCell(cell) });
      continue;
    }
    if (isCaption(column)) continue;
    const read = readCell(cell, column);
    if ("code" in read) tellAt(address, read.code, read.values);
    else
      rows.set(row, (rows.get(row) ?? new Map<string, unknown>()).set(column.heading, read.value));
  }
  const letterOf = new Map([...letters].map(([{ heading }, letter]) => [heading, letter] as const));
  return {
    name: sheet.name,
    rows: [...rows].sort(([a], [b]) => a - b).map(([row, values]) => ({ row, values })),
    cellOf: (heading, row) => `${letterOf.get(heading) ?? "A"}${row}`,
  };
}

function columnsByHeading(
  sheet: RawSheet,
  columns: readonly Column[],
  tell: (problem: Problem) => void,
): ReadonlyMap<Column, string> {
  const letters = new Map<Column, string>();
  for (const [address, cell] of sheet.cells) {
    const { row, letter } = placeOf(address);
    if (row !== HEADING_ROW) continue;
    const text = "value" in cell ? String(cell.value) : "";
    const column = columns.find(({ heading }) => nameKey(heading) === nameKey(text));
    const place = { sheet: sheet.name, cell: address };
    if (!column) {
      const known = columns.map(({ heading }) => heading);
      const values = { text: quoted(text), ...suggestion(text, known) };
      tell({ path: "", code: "unknownHeading", values, place });
    } else if (letters.has(column)) {
      tell({ path: "", code: "headingTwice", values: { heading: column.heading }, place });
    } else letters.set(column, letter);
  }
  for (const column of columns) {
    if (isCaption(column) || letters.has(column)) continue;
    const values = { heading: column.heading };
    tell({ path: "", code: "headingMissing", values, place: { sheet: sheet.name } });
  }
  return letters;
}

function placeOf(address: string): { readonly row: number; readonly letter: string } {
  const [, letter = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row), letter };
}

type Read = { readonly value: unknown } | Pick<Problem, "code" | "values">;

function readCell(cell: RawCell, field: Field): Read {
  if (cell.kind === "formula") return { code: "formula", values: {} };
  if (cell.kind === "error") return { code: "errorCell", values: { found: cell.value } };
  if (cell.kind === "text" && cell.value === field.nullWord) return { value: null };
  const found = shownCell(cell);
  switch (field.holds) {
    case "number":
      return cell.kind === "number" ? cell : { code: "notANumber", values: { found } };
    case "yes or no":
      return yesOrNo(cell) ?? { code: "notYesOrNo", values: { found } };
    case "texts":
    case "numbers":
      return readList(cell, field.holds);
    case "any":
      return { value: cell.value };
    case "text":
      // a code such as 3.1, typed anew, becomes a number
      return cell.kind === "boolean"
        ? { code: "notAText", values: { found } }
        : { value: String(cell.value) };
  }
}

function yesOrNo(cell: RawCell): Read | undefined {
  if (cell.kind === "boolean") return cell;
  const word = cell.kind === "text" ? cell.value.trim().toLowerCase() : "";
  return word === "yes" || word === "no" ? { value: word === "yes" } : undefined;
}

function readList(cell: RawCell, holds: "texts" | "numbers"): Read {
  const found = shownCell(cell);
  if (cell.kind !== "text" && cell.kind !== "number")
    return { code: "notAText", values: { found } };
  const items = String(cell.value)
    .split(",")
    .map((item) => item.trim());
  if (holds === "texts") return { value: items };
  const isNumbers = items.every((item) => /^\d{1,9}$/.test(item));
  return isNumbers ? { value: items.map(Number) } : { code: "notANumber", values: { found } };
}

/** What a field holds in a row, as a word; "" where its cell is blank. */
export function wordOf({ values }: ReadRow, { heading }: Field): string {
  const value = values.get(heading);
  if (typeof value === "string") return value;
  return value === undefined ? "" : JSON.stringify(value);
}

/** What a cell holds, as a message quotes it. */
export function shownCell(cell: RawCell): string {
  return cell.kind === "formula" ? "=" : quoted(JSON.stringify(cell.value));
}
