import { nameKey, normaliseText } from "../model/text";
import type { Language } from "../model/language";
import type { Period } from "../tables/period";
import type { TableSpec } from "../tables/spec";
import {
  allWordings,
  columnWording,
  groupWording,
  wordingsOf,
  type Wording,
} from "../tables/wordings";
import type { GridRow } from "./document";
import { isSlipOf, pattern, patternsOf, type Pattern } from "./pattern";

/** Which printed column is which column of the spec. */
export interface HeaderMatch {
  /** How many rows the header takes. */
  readonly rows: number;
  /** Place in the grid by column id. */
  readonly places: ReadonlyMap<string, number>;
  /** The printed header of each place. */
  readonly labels: readonly string[];
  /** The place of the row labels. */
  readonly label: number;
  /** The languages of the wordings that fitted. */
  readonly languages: readonly Language[];
  /** Share of the columns that reports print that were found, 0 to 1. */
  readonly found: number;
}

/** Headers take up to three rows: a unit, a group, the column. */
const MOST_HEADER_ROWS = 3;

interface Candidate {
  readonly column: string;
  readonly place: number;
  readonly score: number;
  readonly languages: readonly Language[];
}

export interface HeaderReader {
  /** @param headers what {@link possibleHeaders} made of the grid */
  read(headers: readonly PrintedHeader[]): HeaderMatch | undefined;
}

/** One or more rows read as a header: the text over each place. */
export interface PrintedHeader {
  readonly rows: number;
  readonly texts: readonly HeaderText[];
}

interface HeaderText {
  readonly printed: string;
  /** The keys of the lowest header, of what stands over it, and of both together. */
  readonly own: string;
  readonly over: string;
  readonly both: string;
  /** Whether the whole column is blank, down to the last row of the grid. */
  readonly isBlank: boolean;
}

/** The headers that a grid's first rows may be: made once, to be held against every spec. */
export function possibleHeaders(rows: readonly GridRow[]): PrintedHeader[] {
  const most = Math.min(MOST_HEADER_ROWS, rows.length - 1);
  const filled = filledPlaces(rows);
  return Array.from({ length: Math.max(0, most) }, (_, at) => ({
    rows: at + 1,
    texts: headerTexts(rows.slice(0, at + 1), filled),
  }));
}

/** Prepares a spec's header wordings once for many grids. */
export function headerReader(
  spec: TableSpec,
  nameWording: (id: string) => Wording | undefined,
  period: Period,
): HeaderReader {
  const known = spec.columns.map(({ id, group }) => ({
    id,
    own: [
      ...patternsOf(columnWording(spec, id) ?? nameWording(id), period),
      ...misnamed(spec, id, period),
    ],
    group: group === undefined ? [] : patternsOf(groupWording(spec, group)),
  }));
  const nameColumn = spec.columns.find(({ holds }) => holds === "name")?.id;
  const labels = patternsOf(wordingsOf(spec.id).label);
  const wanted = new Set(
    spec.columns
      .filter(({ id, readFrom }) => id !== nameColumn && readFrom === undefined)
      .map(({ id }) => id),
  );

  const readWith = ({ rows, texts }: PrintedHeader): HeaderMatch => {
    const candidates = known.flatMap((column) =>
      texts.flatMap((text, place): Candidate[] => {
        const best = bestMatch(column.own, column.group, text);
        return best ? [{ column: column.id, place, ...best }] : [];
      }),
    );
    const places = assign(
      candidates,
      known.map(({ id }) => id),
    );
    const languages = candidates
      .filter(({ column, place }) => places.get(column) === place)
      .flatMap(({ languages: own }) => own);
    const named = nameColumn === undefined ? undefined : places.get(nameColumn);
    const label = named ?? labelPlace(texts, labels, new Set(places.values()));
    if (nameColumn !== undefined) places.delete(nameColumn);
    return {
      rows,
      places,
      labels: texts.map(({ printed }) => printed),
      label,
      languages,
      found:
        wanted.size === 0
          ? 0
          : [...places.keys()].filter((id) => wanted.has(id)).length / wanted.size,
    };
  };

  return {
    read: (headers) => {
      let best: HeaderMatch | undefined;
      for (const header of headers) {
        const match = readWith(header);
        if (!best || match.places.size > best.places.size) best = match;
      }
      return best && best.places.size > 0 ? best : undefined;
    },
  };
}

/** The headings that reports print over the column by mistake. */
export function misnamed(spec: TableSpec, column: string, period?: Period): readonly Pattern[] {
  return allWordings(wordingsOf(spec.id).misnamed?.[column]).map(([text, language]) =>
    pattern(text, language, false, period),
  );
}

/** A row of a grid that has its first cell alone heads the whole table, not some of its columns. */
export function isTitleRow({ cells: [first = "", ...others] }: GridRow): boolean {
  return first.trim() !== "" && others.every((cell) => cell.trim() === "");
}

function filledPlaces(rows: readonly GridRow[]): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const { cells } of rows) {
    cells.forEach((cell, place) => {
      if (cell.trim() !== "") filled.add(place);
    });
  }
  return filled;
}

const BLANK: HeaderText = { printed: "", own: "", over: "", both: "", isBlank: true };

/** A heading over several columns stands at the first of them; the others are blank. */
function headerTexts(header: readonly GridRow[], filled: ReadonlySet<number>): HeaderText[] {
  const width = Math.max(0, ...header.map(({ cells }) => cells.length));
  const lowest = header.at(-1)?.cells ?? [];
  const upper = header
    .slice(0, -1)
    .filter((row) => !isTitleRow(row))
    .map(({ cells }) => cells);
  let over = "";
  return Array.from({ length: width }, (_, place): HeaderText => {
    if (!filled.has(place)) return BLANK;
    const above = upper.map((cells) => (cells[place] ?? "").trim()).filter((text) => text !== "");
    if (above.length > 0) over = above.join(" ");
    const own = normaliseText(lowest[place] ?? "");
    if (header.length === 1) return headerText(own, own, "");
    if (own === "") return headerText(normaliseText(above.join(" ")), over, "");
    const group = normaliseText(over);
    const isRepeated = nameKey(own).startsWith(nameKey(group));
    return headerText(isRepeated || group === "" ? own : `${group} ${own}`, own, group);
  });
}

function headerText(printed: string, own: string, over: string): HeaderText {
  const [ownKey, overKey] = [nameKey(own), nameKey(over)];
  return { printed, own: ownKey, over: overKey, both: `${overKey}${ownKey}`, isBlank: false };
}

const CANONICAL = 4;
const VARIANT = 3;
const SLIP = 1;
const UNDER_ITS_GROUP = 1;
/** Less than a canonical wording is worth over a variant: the years are those of any report. */
const OF_THE_PERIOD = 0.5;

function bestMatch(
  own: readonly Pattern[],
  group: readonly Pattern[],
  text: HeaderText,
): { score: number; languages: readonly Language[] } | undefined {
  const keys = [...new Set([text.own, text.both])].filter((key) => key !== "");
  // a single row of headers may tell the group in front of the column
  const behindGroup = group.flatMap((pattern) => pattern.restOf(text.own) ?? []);
  let score = 0;
  const languages = new Set<Language>();
  for (const pattern of own) {
    const behind = scoreOf(pattern, behindGroup);
    const found = Math.max(scoreOf(pattern, keys), behind > 0 ? behind + UNDER_ITS_GROUP : 0);
    if (found >= VARIANT) languages.add(pattern.language);
    score = Math.max(score, found);
  }
  if (score === 0) return undefined;
  const isUnderGroup = text.over !== "" && group.some((pattern) => pattern.matches(text.over));
  return { score: isUnderGroup ? score + UNDER_ITS_GROUP : score, languages: [...languages] };
}

function scoreOf(pattern: Pattern, keys: readonly string[]): number {
  if (keys.some((key) => pattern.matches(key))) {
    const isOfPeriod = keys.some((key) => pattern.matchesPeriod(key));
    return (pattern.isCanonical ? CANONICAL : VARIANT) + (isOfPeriod ? OF_THE_PERIOD : 0);
  }
  const isNear = keys.some((key) => isSlipOf(key, pattern.key));
  return isNear ? SLIP : 0;
}

/** The best fits first; among equals the order of the spec decides, as it does in print. */
function assign(candidates: readonly Candidate[], order: readonly string[]): Map<string, number> {
  const ranked = [...candidates].sort(
    (a, b) =>
      b.score - a.score || order.indexOf(a.column) - order.indexOf(b.column) || a.place - b.place,
  );
  const places = new Map<string, number>();
  const taken = new Set<number>();
  for (const { column, place } of ranked) {
    if (places.has(column) || taken.has(place)) continue;
    places.set(column, place);
    taken.add(place);
  }
  return places;
}

function labelPlace(
  texts: readonly HeaderText[],
  labels: readonly Pattern[],
  taken: ReadonlySet<number>,
): number {
  const named = texts.findIndex(
    ({ own }, place) => !taken.has(place) && labels.some((pattern) => pattern.matches(own)),
  );
  if (named >= 0) return named;
  const free = texts.findIndex(({ isBlank }, place) => !isBlank && !taken.has(place));
  return free < 0 ? 0 : free;
}
