import { nameKey, normaliseText } from "../model/text";
import type { Language } from "../model/language";
import type { Period } from "../tables/period";
import type { RowSpec, TableSpec } from "../tables/spec";
import { isFurtherRow } from "../tables/further-row";
import { namedRows } from "../tables/table-set";
import { rowWording, wordingsOf } from "../tables/wordings";
import type { GridRow } from "./document";
import type { KnownNames } from "./names";
import { isSlipOf, patternsOf, type Pattern } from "./pattern";
import type { RowMatch, RowsRead } from "./row-match";
import { withTotal } from "./total-row";

/** What a row of an open table needs to get its id. */
export interface RowContext {
  /** The place of the label, and of the column that holds a code, if there is one. */
  readonly label: number;
  readonly code?: number;
  /** The expected result that the table stands under, where its first rows do not say. */
  readonly result?: string;
  /** The pillar whose table it is: if it has one result only, that is the one. */
  readonly pillar?: string;
  /** Ids that the table has already: a continued table goes on counting. */
  readonly taken: readonly RowMatch[];
}

export interface RowReader {
  read(rows: readonly GridRow[], context: RowContext): RowsRead;
}

/** Prepares a spec's row wordings once for many grids. */
export function rowReader(spec: TableSpec, names: KnownNames, period: Period): RowReader {
  const named = namedRows(spec).map((row) => ({
    row,
    patterns: patternsOf(rowWording(spec, row.id), period),
  }));
  const { from } = spec.rows;
  const known = openWordings(spec, new Set(named.map(({ row }) => row.id)));
  const matchNamed = (text: string, after: number, seen: ReadonlySet<string>): number => {
    if (text === "") return -1;
    const key = nameKey(text);
    // labels repeat ("subtotal"): the order tells which one it is; a slip is thought of last
    const order = [...named.keys()].map((place) => (place + after) % named.length);
    const find = (fits: (patterns: readonly Pattern[], key: string) => boolean): number =>
      order.find(
        (at) => !seen.has(named[at]?.row.id ?? "") && fits(named[at]?.patterns ?? [], key),
      ) ?? -1;
    for (const fits of [fitsPeriod, fitsExactly, fitsNearly]) {
      const at = find(fits);
      if (at >= 0) return at;
    }
    return -1;
  };

  /** Results may stand under their pillar, which the row itself does not say. */
  const sectionOf = (id: string): { section?: string } => {
    const isSectioned = spec.rows.from !== "fixed" && spec.rows.sectionedBy === "pillar";
    const section = isSectioned ? names.pillarOf(id) : undefined;
    return section === undefined ? {} : { section };
  };

  const readFixed = (rows: readonly GridRow[], context: RowContext): RowsRead => {
    const matches: RowMatch[] = [];
    const strangers: GridRow[] = [];
    const seen = new Set(context.taken.map(({ id }) => id));
    let pointer = 0;
    for (const row of rows) {
      const text = labelOf(row, context.label);
      const id =
        from === "sectors"
          ? names.sector(text)
          : from === "results"
            ? (names.result(text) ?? names.resultOfCode(text))
            : undefined;
      if (id !== undefined) {
        matches.push({ row, id, role: "item", ...sectionOf(id), isKnown: true });
        continue;
      }
      const at = matchNamed(text, pointer, seen);
      const wanted = named[at]?.row;
      if (!wanted) {
        strangers.push(row);
        continue;
      }
      pointer = at + 1;
      seen.add(wanted.id);
      matches.push(namedMatch(row, wanted, languagesOf(named[at]?.patterns ?? [], text)));
    }
    return from === "sectors"
      ? withSlips({ rows: matches, strangers }, context)
      : { rows: matches, strangers };
  };

  /** Sectors whose names have a slip in them, where no other row is that sector. */
  const withSlips = ({ rows, strangers }: RowsRead, context: RowContext): RowsRead => {
    const taken = new Set([...context.taken, ...rows].map(({ id }) => id));
    const found: RowMatch[] = [];
    const left = strangers.filter((row) => {
      const id = names.sectorNearly(labelOf(row, context.label));
      if (id === undefined || taken.has(id)) return true;
      taken.add(id);
      found.push({ row, id, role: "item", isKnown: true });
      return false;
    });
    const all = [...rows, ...found].sort((one, other) => one.row.line - other.row.line);
    return { rows: all, strangers: left };
  };

  const readOpen = (rows: readonly GridRow[], context: RowContext): RowsRead => {
    const matches: RowMatch[] = [];
    const strangers: GridRow[] = [];
    const { result = names.onlyResultOf(context.pillar ?? ""), taken: before } = context;
    const counter = recordCounter(result, before);
    const hasFreeHeadings = spec.rows.from === "open" && spec.rows.hasFreeHeadings === true;
    let headings = before.filter(({ id }) => id.startsWith("heading-")).length;
    let pointer = 0;
    let section = [...context.taken].reverse().find(({ role }) => role === "section")?.id;
    const taken = new Set(context.taken.map(({ id }) => id));
    for (const row of rows) {
      const text = labelOf(row, context.label);
      const at = matchNamed(text, pointer, taken);
      const wanted = named[at]?.row;
      if (wanted) {
        pointer = at + 1;
        taken.add(wanted.id);
        if (wanted.role === "section") section = wanted.id;
        matches.push(namedMatch(row, wanted, languagesOf(named[at]?.patterns ?? [], text)));
        continue;
      }
      const result = sectionResult(row, context.label, names);
      if (result !== undefined && spec.layout === "records") {
        section = result;
        counter.open(result);
        matches.push({ row, id: result, role: "section", isKnown: true });
        continue;
      }
      if (row.cells.every((cell) => cell.trim() === "")) {
        strangers.push(row);
        continue;
      }
      if (hasFreeHeadings && isHeading(row, context.label)) {
        headings += 1;
        section = `heading-${String(headings).padStart(2, "0")}`;
        matches.push({ row, id: section, role: "section", isKnown: true });
        continue;
      }
      const id =
        codeIn(row, context.code) ??
        knownId(known, text) ??
        counter.next(!isFurtherRow(text), spec.layout === "records");
      matches.push({
        row,
        id: taken.has(id) ? counter.next(true, false) : id,
        role: "item",
        ...(section === undefined ? {} : { section }),
        isKnown: knownId(known, text) !== undefined,
      });
      taken.add(id);
    }
    return { rows: matches, strangers };
  };

  const read = from === "open" ? readOpen : readFixed;
  return {
    read: (rows, context) => withTotal(read(rows, context), rows, spec, context),
  };
}

function fitsPeriod(patterns: readonly Pattern[], key: string): boolean {
  return key !== "" && patterns.some((pattern) => pattern.matchesPeriod(key));
}

function fitsExactly(patterns: readonly Pattern[], key: string): boolean {
  return key !== "" && patterns.some((pattern) => pattern.matches(key));
}

function fitsNearly(patterns: readonly Pattern[], key: string): boolean {
  return patterns.some((pattern) => isSlipOf(key, pattern.key));
}

function languagesOf(patterns: readonly Pattern[], text: string): readonly Language[] {
  const key = nameKey(text);
  return patterns.filter((pattern) => pattern.matches(key)).map(({ language }) => language);
}

function namedMatch(row: GridRow, spec: RowSpec, languages: readonly Language[]): RowMatch {
  return {
    row,
    id: spec.id,
    role: spec.role,
    ...(spec.section === undefined ? {} : { section: spec.section }),
    isKnown: true,
    languages,
  };
}

export function labelOf(row: GridRow, label: number): string {
  return normaliseText(row.cells[label] ?? "");
}

/** A row that is nothing but its label. */
function isHeading({ cells }: GridRow, label: number): boolean {
  return cells.every((cell, at) => (at === label) === (cell.trim() !== ""));
}

/** A row that names an expected result and nothing else heads the rows below it. */
function sectionResult(row: GridRow, label: number, names: KnownNames): string | undefined {
  const filled = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (filled.length === 0 || filled.length > 2) return undefined;
  // the code may stand in a column of its own in front of the name
  if (filled.length === 2 && (row.cells[label] ?? "").trim() === "") return undefined;
  return names.result(filled.join(" "));
}

/** Ids such as W_IGC stand in a column of their own; `CMP 10` is written cmp-10. */
function codeIn(row: GridRow, code: number | undefined): string | undefined {
  if (code === undefined) return undefined;
  const text = normaliseText(row.cells[code] ?? "");
  if (text === "") return undefined;
  return text.includes(" ") ? text.toLowerCase().replace(/ +/g, "-") : text;
}

interface KnownRow {
  readonly id: string;
  readonly patterns: readonly Pattern[];
}

/** Rows of an open table that have a wording all the same, such as the receiving offices. */
function openWordings(spec: TableSpec, named: ReadonlySet<string>): readonly KnownRow[] {
  const namedIn = spec.rows.from === "open" ? spec.rows.namedIn : undefined;
  return Object.entries(wordingsOf(namedIn ?? spec.id).rows ?? {})
    .filter(([id]) => !named.has(id))
    .map(([id, wording]) => ({ id, patterns: patternsOf(wording) }));
}

function knownId(known: readonly KnownRow[], text: string): string | undefined {
  if (text === "") return undefined;
  const key = nameKey(text);
  return known.find(({ patterns }) => patterns.some((pattern) => pattern.matches(key)))?.id;
}

/**
 * Counts the records of an open table: 3.1-04 for the fourth one under result 3.1, with a letter
 * for each of its rows; without results, item-4.
 */
function recordCounter(
  result: string | undefined,
  taken: readonly RowMatch[],
): {
  open(section: string): void;
  next(hasLabel: boolean, hasLetter: boolean): string;
} {
  const last = [...taken].reverse().find(({ role }) => role === "item")?.id ?? "";
  const previous = /^(?:(.+)-)(\d+)([a-z]*)$/u.exec(last);
  let section = previous?.[1] ?? result ?? "item";
  let number = Number(previous?.[2] ?? 0);
  let letter = previous?.[3] ?? "";
  const following = (letters: string): string =>
    letters === ""
      ? "a"
      : letters.slice(0, -1) + String.fromCharCode(letters.charCodeAt(letters.length - 1) + 1);
  const counted = new Map<string, number>();
  return {
    open: (next) => {
      counted.set(section, number);
      section = next;
      number = counted.get(next) ?? highest(taken, next);
      letter = "";
    },
    next: (hasLabel, hasLetter) => {
      if (hasLabel || number === 0) {
        number += 1;
        letter = hasLetter ? "a" : "";
      } else {
        letter = following(letter);
      }
      return `${section}-${String(number).padStart(2, "0")}${letter}`;
    },
  };
}

function highest(taken: readonly RowMatch[], section: string): number {
  const numbers = taken
    .filter(({ id }) => id.startsWith(`${section}-`))
    .map(({ id }) => Number(/-(\d+)[a-z]*$/u.exec(id)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}
