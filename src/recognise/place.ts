import { addAll } from "../model/add-all";
import type { Language } from "../model/language";
import { readNumberText } from "../model/number-text";
import { nameKey, normaliseText } from "../model/text";
import { readKeyLine, type TableKey } from "../tables/key-line";
import type { TableSpec } from "../tables/spec";
import { commonest } from "./commonest";
import type { Grid, GridRow, Paragraph } from "./document";
import { draftId, isComplete, notInFirst, realigned, type Draft } from "./draft";
import { isTitleRow, possibleHeaders, type HeaderMatch } from "./header";
import { withHeader } from "./headless";
import type { Context } from "./headings";
import { isNote } from "./notes";
import { ownedTitle } from "./owned-title";
import { ownerOf } from "./owner";
import type { Prepared } from "./prepared";
import type { Unplaced, UnplacedAbout } from "./recognised";
import type { RowMatch } from "./row-match";
import { unitIn, withoutUnit } from "./units";

/** Half of its columns, and either its title or half of its rows: less is a coincidence. */
const ENOUGH = 0.5;
/** A table of open rows with so few columns could be any list: it needs its title. */
const COLUMNS_OF_A_LIST = 3;

/** What stands around a grid. */
export interface Surroundings {
  /** The last paragraphs before it. */
  readonly above: readonly Paragraph[];
  readonly context: Context;
  /** All tables so far, and the one right before. */
  readonly drafts: Draft[];
  readonly last: Draft | undefined;
  /** What a key line above says it is. */
  readonly key: TableKey | undefined;
  readonly document: string;
}

export interface Placed {
  readonly draft?: Draft;
  readonly unplaced: readonly Unplaced[];
}

interface Fit {
  readonly prepared: Prepared;
  readonly header: HeaderMatch;
  readonly score: number;
  readonly title: Paragraph | undefined;
}

/** Finds out which table a grid is, or which one it continues, and takes its rows there. */
export function place(grid: Grid, candidates: readonly Prepared[], around: Surroundings): Placed {
  if (isTail(grid, candidates, around)) return continued(grid, candidates, around);
  const best = around.key ? keyedFit(grid, candidates) : bestFit(grid, candidates, around);
  if (best) return placeAs(best, grid, around);
  const headed = withHeader(grid, candidates, around.above);
  const own = headed && bestFit(headed, candidates, around);
  return own ? placeAs(own, headed, around) : continued(grid, candidates, around);
}

function placeAs(best: Fit, grid: Grid, around: Surroundings): Placed {
  const { spec } = best.prepared;
  const found = readRows(grid, best, around.context, []);
  const { names } = best.prepared;
  // the specimens of a text are nobody's; what stands on a sheet was filled in by somebody
  const results = grid.sheet === undefined ? [] : found.rows;
  const parameters = ownerOf(spec, around.context, results, names);
  if (parameters === "unknown") {
    const wanted = spec.parameters?.join(", ") ?? "";
    const why = `looks like ${spec.id}, but no heading above says which ${wanted} it is of`;
    const about: UnplacedAbout = { code: "withoutParameter", table: spec.id };
    return { unplaced: grid.rows.map((row) => left(row, why, about)) };
  }
  const id = draftId({ spec, parameters });
  const known = around.drafts.find((draft) => draftId(draft) === id);
  // a line that says what a sheet holds begins a table: it is no part of one that goes on
  if (known && (isComplete(known) || around.key !== undefined)) {
    const why = `${id} stands in the document already, complete`;
    const about: UnplacedAbout = { code: "repeated", table: id };
    return { unplaced: grid.rows.map((row) => left(row, why, about)) };
  }
  const read = known ? readRows(grid, best, around.context, known.rows) : found;
  const unplaced = read.strangers
    .filter((row) => row.cells.some((cell) => cell.trim() !== ""))
    .map((row) =>
      left(row, `no row of ${id} is called that`, {
        code: "unknownRow",
        table: id,
        column: (row.first ?? 0) + best.header.label,
        cells: new Map(row.cells.map((text, at) => [(row.first ?? 0) + at, text])),
      }),
    );
  if (known) {
    addAll(
      known.rows,
      read.rows.map((match) => realigned(match, best.header, known.header)),
    );
    const lost = read.rows.flatMap(notInFirst(known, best.header));
    return { draft: known, unplaced: [...unplaced, ...lost] };
  }
  const language = around.key?.language ?? languageOf(best, read.rows);
  const draft: Draft = {
    spec,
    parameters,
    document: around.key?.document ?? around.document,
    title: titleOf(best, around, language),
    ...headerPlace(best, grid, around),
    language,
    ...unitOf(around.above, grid, spec),
    header: best.header,
    width: widthOf(grid),
    rows: [...read.rows],
    notes: [],
  };
  around.drafts.push(draft);
  return { draft, unplaced };
}

function readRows(
  grid: Grid,
  { prepared, header }: Fit,
  { result, pillar }: Context,
  taken: readonly RowMatch[],
): ReturnType<Prepared["rows"]["read"]> {
  const code = prepared.spec.columns.find(({ holds }) => holds === "code")?.id;
  const codePlace = code === undefined ? undefined : header.places.get(code);
  // only records are counted by the expected result that they stand under
  const isRecord = prepared.spec.layout === "records";
  return prepared.rows.read(grid.rows.slice(header.rows), {
    label: header.label,
    ...(codePlace === undefined ? {} : { code: codePlace }),
    ...(result === undefined || !isRecord ? {} : { result }),
    ...(pillar === undefined ? {} : { pillar }),
    taken,
  });
}

/** A sheet says itself which table it holds: its header only tells the columns. */
function keyedFit(grid: Grid, [prepared]: readonly Prepared[]): Fit | undefined {
  const header = prepared && (readHeader(grid.rows, prepared) ?? headerAlone(grid, prepared));
  return header ? { prepared, header, score: 0, title: undefined } : undefined;
}

function readHeader(rows: readonly GridRow[], { header }: Prepared): HeaderMatch | undefined {
  return header.read(possibleHeaders(rows));
}

/** A form that nobody has filled in is its whole header, with nothing below it. */
function headerAlone({ rows }: Grid, prepared: Prepared): HeaderMatch | undefined {
  const below = { line: (rows.at(-1)?.line ?? 0) + 1, cells: [] };
  const header = readHeader([...rows, below], prepared);
  return header?.found === 1 && header.rows === rows.length ? header : undefined;
}

function bestFit(
  grid: Grid,
  candidates: readonly Prepared[],
  { above, last }: Pick<Surroundings, "above" | "last">,
): Fit | undefined {
  const headers = possibleHeaders(grid.rows);
  let best: Fit | undefined;
  for (const candidate of candidates) {
    const header = candidate.header.read(headers);
    if (!header || header.found < ENOUGH) continue;
    const title = titleAbove(candidate, [...above, ...titleRows(grid, header)]);
    if (!title && !isPlainWithoutTitle(candidate, header)) continue;
    const rows = knownShare(candidate, grid.rows.slice(header.rows), header);
    if (!title && rows < ENOUGH && candidate.spec.rows.from !== "open") continue;
    const repeats = last?.spec === candidate.spec && isRepeated(header, last);
    const score = 3 * header.found + 2 * rows + (title ? 2 : 0) + (repeats ? 1 : 0);
    if (!best || score > best.score) best = { prepared: candidate, header, score, title };
  }
  return best;
}

/** The same header once more, before the table has come to its end: it goes on on this page. */
function isRepeated({ labels }: HeaderMatch, last: Draft): boolean {
  const same = (label: string, at: number): boolean =>
    nameKey(label) === nameKey(last.header.labels[at] ?? "");
  return !isComplete(last) && labels.length === last.header.labels.length && labels.every(same);
}

/** An open table without a title has only its header to go by: all of it, and enough of it. */
function isPlainWithoutTitle({ spec }: Prepared, header: HeaderMatch): boolean {
  if (spec.rows.from !== "open") return true;
  return header.found === 1 && spec.columns.length >= COLUMNS_OF_A_LIST;
}

function knownShare({ rows }: Prepared, data: readonly GridRow[], header: HeaderMatch): number {
  if (data.length === 0) return 0;
  const read = rows.read(data, { label: header.label, taken: [] });
  return read.rows.filter(({ isKnown }) => isKnown).length / data.length;
}

function titleAbove({ title, spec }: Prepared, above: readonly Paragraph[]): Paragraph | undefined {
  const texts = [...above]
    .reverse()
    .flatMap((paragraph) => titleKeys(paragraph, spec).map((key) => ({ paragraph, key })));
  // a sentence that has little more in it than the title's words is thought of last
  const found =
    texts.find(({ key }) => title.some((pattern) => pattern.matches(key))) ??
    texts.find(({ key }) => title.some((pattern) => pattern.fills(key)));
  return found?.paragraph;
}

/** What a title may be known by: all of it, or what stands before its owner where the table has one. */
function titleKeys({ text, sheet }: Paragraph, { parameters }: TableSpec): readonly string[] {
  // in running text the same words open sentences
  const title = parameters && sheet !== undefined ? ownedTitle(text)?.title : undefined;
  return [nameKey(withoutUnit(text)), ...(title === undefined ? [] : [nameKey(title)])];
}

/** A title may stand in the grid itself, over the header. */
function titleRows({ rows, sheet }: Grid, header: HeaderMatch): Paragraph[] {
  return rows
    .slice(0, header.rows - 1)
    .filter(isTitleRow)
    .map(({ cells, line }) => ({
      kind: "paragraph",
      text: cells[0] ?? "",
      line,
      ...(sheet === undefined ? {} : { sheet }),
    }));
}

/**
 * A grid without a header of its own goes on with the table before it: records, if it is as wide and
 * only the page's notes stand between the two; others below a blank row or two.
 */
function continued(
  grid: Grid,
  candidates: readonly Prepared[],
  { last, above, key }: Surroundings,
): Placed {
  const why = key
    ? `${key.spec.id} has no filled row, or its header was changed`
    : "no table of the report is known with this header";
  const about: UnplacedAbout = key
    ? { code: "unknownHeader", table: key.spec.id }
    : { code: "unknownTable" };
  const strangers = (rows: readonly GridRow[]): Unplaced[] =>
    rows
      .filter((row) => row.cells.some((cell) => cell.trim() !== ""))
      .map((row) => left(row, why, about));
  const rows = candidates.find(({ spec }) => spec === last?.spec)?.rows;
  if (!last || !rows || isComplete(last)) return { unplaced: strangers(grid.rows) };
  const isRecords =
    last.spec.layout === "records" &&
    widthOf(grid) === last.width &&
    above.every(({ text }) => isNote(text));
  const isOwnSheet = key !== undefined && draftId(key) === draftId(last);
  const isSpaced = (isOwnSheet || above.length === 0) && isBelow(grid, last, isOwnSheet);
  if (!isRecords && !isSpaced) return { unplaced: strangers(grid.rows) };
  const read = rows.read(grid.rows, { label: last.header.label, taken: last.rows });
  if (!isRecords && !isMoreOf(last, read)) return { unplaced: strangers(grid.rows) };
  addAll(last.rows, read.rows);
  return { draft: last, unplaced: strangers(read.strangers) };
}

/**
 * Whether a grid below an unfinished table begins with a row that the table lacks, and its figures:
 * those may look like years, and so like the headings of another table.
 */
function isTail(
  grid: Grid,
  candidates: readonly Prepared[],
  { last, above, key }: Surroundings,
): boolean {
  const [first] = grid.rows;
  const rows = candidates.find(({ spec }) => spec === last?.spec)?.rows;
  if (!last || !rows || !first || key || above.length > 0 || isComplete(last)) return false;
  if (last.spec.rows.from === "open" || !isBelow(grid, last, false)) return false;
  const hasFigures = [...last.header.places.values()].some((at) => isFigure(first.cells[at] ?? ""));
  const read = rows.read([first], { label: last.header.label, taken: last.rows });
  return hasFigures && read.rows.length === 1;
}

/** A number that could not be the year that heads a column. */
function isFigure(text: string): boolean {
  return readNumberText(text) !== undefined && !/^(?:19|20)\d\d$/u.test(normaliseText(text));
}

/** Rows that somebody set off by a blank line are those of the same table. */
const MOST_BLANK_ROWS = 2;

/** Whether a grid stands right below a table, in its columns; on a sheet of its own however far. */
function isBelow(
  { rows }: Grid,
  { headerRows = [], rows: known }: Draft,
  isOwnSheet: boolean,
): boolean {
  const [first] = rows;
  const [header] = headerRows;
  const before = known.at(-1)?.row ?? headerRows.at(-1);
  if (!first || !header || !before) return false;
  const gap = first.line - before.line - 1;
  const isNear = isOwnSheet || gap <= MOST_BLANK_ROWS;
  return gap >= 0 && isNear && (first.first ?? 0) === (header.first ?? 0);
}

/** Whether most rows have names of the table; of a list that anything may stand in, whether they are full. */
function isMoreOf(
  { spec, header }: Draft,
  { rows, strangers }: ReturnType<Prepared["rows"]["read"]>,
): boolean {
  const isFull = ({ row, isKnown }: RowMatch): boolean => {
    const filled = [...header.places.values()].filter((at) => (row.cells[at] ?? "").trim() !== "");
    return isKnown || filled.length * 2 > header.places.size;
  };
  if (rows.length <= strangers.length) return false;
  return spec.rows.from !== "open" || rows.every(isFull);
}

/** A line that is left over, at its grid's first column where nothing else is said. */
function left(row: GridRow, why: string, about: UnplacedAbout): Unplaced {
  const { line, cells, first: column = 0 } = row;
  return { line, text: cells.join(" | "), why, about: { column, ...about } };
}

/** Where header and title stand; a table without a header got its own only to be read. */
function headerPlace(
  { header, title }: Fit,
  { rows }: Grid,
  { key, above }: Surroundings,
): Pick<Draft, "headerRows" | "titleLine"> {
  const headerRows = rows.slice(0, header.rows);
  // a header that was put there to read the table by has no line of its own
  const isPrinted = headerRows.at(-1)?.line !== rows[header.rows]?.line;
  const titleLine = (key ? titleOverKey(above) : title)?.line;
  return {
    ...(isPrinted ? { headerRows } : {}),
    ...(titleLine === undefined ? {} : { titleLine }),
  };
}

function widthOf({ rows }: Grid): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}

/** The title as printed, if there is one; on a keyed sheet it stands first. */
function titleOf(
  { title, prepared }: Fit,
  { key, above }: Surroundings,
  language: Language,
): string {
  const heading = key ? titleOverKey(above) : title;
  return withoutUnit(normaliseText(heading?.text ?? prepared.titleIn(language)));
}

/** On a keyed sheet: the last text over the key line, a unit line left out. */
function titleOverKey(above: readonly Paragraph[]): Paragraph | undefined {
  const key = above.findIndex(({ text }) => readKeyLine(text) !== undefined);
  return above
    .slice(0, key)
    .reverse()
    .find(({ text }) => withoutUnit(text) !== "");
}

/** The language whose wordings fit most often; the title counts, however few the words below. */
function languageOf({ header, prepared, title }: Fit, rows: readonly RowMatch[]): Language {
  const keys = title ? titleKeys(title, prepared.spec) : [];
  const titles = prepared.title.filter((pattern) => keys.some((key) => pattern.fills(key)));
  const votes = [
    ...titles.map(({ language }) => language),
    ...header.languages,
    ...rows.flatMap(({ languages = [] }) => languages),
  ];
  return commonest(votes) ?? "en";
}

function unitOf(
  above: readonly Paragraph[],
  grid: Grid,
  spec: TableSpec,
): Pick<Draft, "unit" | "unitLine"> {
  // a unit above a table of words is that of another table
  if (!spec.columns.some(({ holds }) => holds === "amount")) return { unit: spec.measure };
  const texts = [
    ...grid.rows
      .slice(0, 2)
      .flatMap(({ line, first = 0, cells }) =>
        cells.map((text, at) => ({ line, column: first + at, text })),
      ),
    // a line of its own stands over the table's first column, as far as is known
    ...[...above].reverse().map(({ line, text }) => ({
      line,
      column: grid.rows[0]?.first ?? 0,
      text,
    })),
  ];
  for (const unitLine of texts) {
    const unit = unitIn(unitLine.text);
    if (unit) return { unit, unitLine };
  }
  return { unit: spec.measure };
}
