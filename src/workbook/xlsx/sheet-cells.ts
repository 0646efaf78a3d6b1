import { MAX_DOCUMENT_CELLS, MAX_LINES, MAX_MERGE_STEPS, MAX_ROW_CELLS } from "../../model/limits";
import { hasDigit } from "../../model/number-text";
import type { SheetRow } from "../blocks-of-rows";
import { DocumentError } from "../document-error";
import { damaged } from "../zip/directory";
import { displayedNumber, GENERAL } from "../../templates/displayed-number";
import type { RowFacts } from "../../tables/data";
import { runText, unescaped } from "./run-text";
import { visitXml } from "./xml";

/** What a sheet's cells refer to. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly isFrom1904: boolean;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
}

interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells that hold a text: shared, written in place; the text of a formula is told by its formula. */
const TEXT_TYPES: ReadonlySet<string> = new Set(["s", "inlineStr", "str"]);

const REFERENCE = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

/**
 * The rows of a worksheet with the cells that show something, in hidden rows too: a formula by the
 * value that was saved with it, or as one that has none. Only filled cells take memory, however far apart they stand.
 */
export function readSheetRows(part: Uint8Array, sources: CellSources): SheetRow[] {
  const rows = new Map<number, Map<number, string>>();
  const merges: Merge[] = [];
  const runs = runText();
  let row = 0;
  let column = 0;
  let cell: OpenCell | undefined;
  let value = "";
  let isValue = false;
  let isFormula = false;
  const uncomputed = new Map<number, number[]>();
  const formulas = new Map<number, number[]>();
  const texts = new Map<number, number[]>();
  const hidden = new Set<number>();
  const hiddenColumns: Span[] = [];
  let cellCount = 0;
  const closeCell = ({ row: at, column: place, ...open }: OpenCell): void => {
    const inline = runs.take();
    const text = (open.type === "inlineStr" ? inline : shown(value, open, sources))
      .replace(/\r\n?/g, "\n")
      .trim();
    // an empty text is a result as well, and is told by its type
    const isUncomputed = isFormula && value === "" && open.type !== "str";
    if (text === "" && !isUncomputed) return;
    if (isUncomputed) note(uncomputed, at, place);
    cellCount += 1;
    if (cellCount > MAX_DOCUMENT_CELLS) throw tooManyCells();
    if (isFormula) note(formulas, at, place);
    else if (TEXT_TYPES.has(open.type) && hasDigit(text)) note(texts, at, place);
    const cells = rows.get(at) ?? new Map<number, string>();
    rows.set(at, cells.set(place, text));
  };
  visitXml(part, {
    open(name, attributes) {
      if (name === "row") {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        if (isTrue(attributes.hidden)) hidden.add(row);
        column = 0;
      } else if (name === "col") {
        if (isTrue(attributes.hidden)) hiddenColumns.push(spanOf(attributes));
      } else if (name === "c") {
        const place = attributes.r === undefined ? { row, column } : placeOf(attributes.r);
        cell = { ...place, type: attributes.t ?? "n", style: Number(attributes.s ?? 0) };
        if (!isOnSheet(cell)) throw damaged();
        column = cell.column + 1;
        value = "";
        isFormula = false;
      } else if (name === "v") isValue = true;
      else if (name === "f") isFormula = true;
      else if (name === "mergeCell") merges.push(mergeOf(attributes.ref ?? ""));
      else runs.open(name, attributes);
    },
    text(text) {
      if (isValue) value += text;
      else runs.text(text);
    },
    close(name) {
      if (name === "v") isValue = false;
      else if (name === "c" && cell) {
        closeCell(cell);
        cell = undefined;
      } else runs.close(name);
    },
  });
  const spanned = clearCovered(rows, merges);
  return [...rows]
    .filter(([, cells]) => cells.size > 0)
    .sort(([a], [b]) => a - b)
    .map(([line, cells]) => ({
      line,
      cells,
      ...(spanned.has(line) ? { isSpanned: true } : {}),
      ...(uncomputed.has(line) ? { uncomputed: uncomputed.get(line) ?? [] } : {}),
      ...factsOf({
        formulas: formulas.get(line) ?? [],
        texts: texts.get(line) ?? [],
        isHidden: hidden.has(line),
        hiddenColumns: hiddenOf([...cells.keys()], hiddenColumns),
      }),
    }));
}

function note(columns: Map<number, number[]>, row: number, column: number): void {
  const known = columns.get(row);
  if (known) known.push(column);
  else columns.set(row, [column]);
}

function factsOf({
  formulas,
  texts,
  isHidden,
  hiddenColumns,
}: Required<Omit<RowFacts, "isHidden">> & { readonly isHidden: boolean }): { facts?: RowFacts } {
  const facts: RowFacts = {
    ...(isHidden ? { isHidden } : {}),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    ...(formulas.length > 0 ? { formulas } : {}),
    ...(texts.length > 0 ? { texts } : {}),
  };
  return Object.keys(facts).length > 0 ? { facts } : {};
}

/** Columns from 0, both included. */
interface Span {
  readonly first: number;
  readonly last: number;
}

function spanOf({ min = "1", max = min }: Readonly<Record<string, string>>): Span {
  return { first: Number(min) - 1, last: Number(max) - 1 };
}

function hiddenOf(columns: readonly number[], hidden: readonly Span[]): readonly number[] {
  return columns.filter((one) => hidden.some(({ first, last }) => first <= one && one <= last));
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}

function shown(
  value: string,
  cell: Pick<OpenCell, "type" | "style">,
  sources: CellSources,
): string {
  if (value === "") return "";
  if (cell.type === "s") return sources.strings[Number(value)] ?? "";
  if (cell.type === "b") return value.trim() === "1" ? "TRUE" : "FALSE";
  if (cell.type !== "n") return unescaped(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return displayedNumber(number, sources.formats[cell.style] ?? GENERAL, sources.isFrom1904);
}

/** Removes what merged cells cover; returns the rows with a text that several columns share. */
function clearCovered(
  rows: Map<number, Map<number, string>>,
  merges: readonly Merge[],
): Set<number> {
  const spanned = new Set<number>();
  let steps = 0;
  for (const { top, left, bottom, right } of merges) {
    if (right > left) spanned.add(top);
    for (let row = top; row <= bottom; row++) {
      const cells = rows.get(row);
      const covered = cells ? columnsBetween(cells, row === top ? left + 1 : left, right) : [];
      steps += 1 + covered.length;
      if (steps > MAX_MERGE_STEPS) throw damaged();
      for (const column of covered) cells?.delete(column);
    }
  }
  return spanned;
}

/** Columns of a range that may be filled: of the range and the filled ones, the shorter list. */
function columnsBetween(cells: ReadonlyMap<number, string>, left: number, right: number): number[] {
  const width = right - left + 1;
  if (width <= cells.size) return Array.from({ length: width }, (_, at) => left + at);
  return [...cells.keys()].filter((column) => column >= left && column <= right);
}

function mergeOf(reference: string): Merge {
  const [from = "", to = from] = reference.split(":");
  const start = placeOf(from);
  const end = placeOf(to);
  if (!isOnSheet(start) || !isOnSheet(end)) throw damaged();
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** Row from 1, column from 0. */
function placeOf(reference: string): { row: number; column: number } {
  const [, letters = "", digits = "0"] = REFERENCE.exec(reference) ?? [];
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits), column: column - 1 };
}

function isOnSheet({ row, column }: { row: number; column: number }): boolean {
  return row >= 1 && row <= MAX_LINES && column >= 0 && column < MAX_ROW_CELLS;
}

function tooManyCells(): DocumentError {
  return new DocumentError("sheetCells", { limit: MAX_DOCUMENT_CELLS });
}
