import type { Framework } from "../framework/framework";
import { nameKey, normaliseText } from "../model/text";
import type { Language } from "../model/language";
import type { Measure } from "../model/measure";
import { TABLES } from "../tables/catalogue";
import { instanceId, type NoteData, type RowData, type TableData } from "../tables/data";
import type { Period } from "../tables/period";
import type { Layout, ParameterId, TableSpec } from "../tables/spec";
import { namedRows } from "../tables/table-set";
import { wordingsOf, type Wording } from "../tables/wordings";
import type { Block, Grid, GridRow, Paragraph } from "./document";
import { headerReader, type HeaderMatch, type HeaderReader } from "./header";
import { headingReader, type Context } from "./headings";
import { knownNames, type KnownNames } from "./names";
import { patternsOf, type Pattern } from "./pattern";
import type { Recognised, Unplaced } from "./recognised";
import { labelOf, rowReader, type RowMatch, type RowReader } from "./rows";
import { readResultsChart } from "./results-chart";
import { settle } from "./settle";
import { readStatements } from "./statements";
import { readTimeline } from "./timeline";
import { unitIn, withoutUnit } from "./units";

/** Layouts that are not found by a header over rows. */
const READ_OTHERWISE: readonly Layout[] = ["statements", "card", "timeline"];

/** A spec with all that is needed to find it, prepared once for a document. */
interface Prepared {
  readonly spec: TableSpec;
  readonly title: readonly Pattern[];
  readonly header: HeaderReader;
  readonly rows: RowReader;
}

/** A table under way: a later grid may continue it. */
interface Draft {
  readonly spec: TableSpec;
  readonly parameters: TableData["parameters"];
  readonly title: string;
  readonly language: Language;
  readonly unit: Measure;
  readonly header: HeaderMatch;
  readonly width: number;
  readonly rows: RowMatch[];
  readonly notes: NoteData[];
}

/** Paragraphs that may still be a table's title, unit or heading: what stands before is prose. */
const PARAGRAPHS_ABOVE = 8;
/** Half of its columns, and either its title or half of its rows: less is a coincidence. */
const ENOUGH = 0.5;

/**
 * Finds the report's tables in a document of any origin, in any of the six languages: by title,
 * headers and row labels, with the parameters from the headings above. Tables that go on on a
 * later page are joined. What finds no place is listed with its line.
 */
export function recognise(
  blocks: readonly Block[],
  framework: Framework,
  document: string,
): Recognised {
  const period = periodOf(framework);
  const names = knownNames(framework);
  const prepared = TABLES.filter(({ layout }) => !READ_OTHERWISE.includes(layout)).map((spec) =>
    prepare(spec, names, framework),
  );
  const headings = headingReader(names);
  const drafts: Draft[] = [];
  const unplaced: Unplaced[] = [];
  const chart = readResultsChart(blocks, names, document, period);
  const timelines: TableData[] = [];
  let context: Context = {};
  let above: Paragraph[] = [];
  let last: Draft | undefined;
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      context = headings(block.text, context);
      above = [...above.slice(1 - PARAGRAPHS_ABOVE), block];
      if (last && isNote(block.text)) last.notes.push(note(block));
      continue;
    }
    const timeline = readTimeline(block, context, document);
    if (timeline) timelines.push(timeline);
    if (timeline || chart?.lines.has(block.rows[0]?.line ?? 0)) {
      above = [];
      continue;
    }
    const outcome = place(block, prepared, { above, context, drafts, last });
    unplaced.push(...outcome.unplaced);
    if (outcome.draft) last = outcome.draft;
    above = [];
  }
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === "paragraph");
  const told = TABLES.filter(({ layout }) => layout === "statements").flatMap((spec) => {
    const table = readStatements(spec, paragraphs, document, period);
    return table ? [table] : [];
  });
  const order = new Map(TABLES.map(({ id }, at) => [id, at]));
  const settled = drafts.map((draft) => settle(finish(draft, document, unplaced)));
  const tables = [...settled, ...told, ...timelines, ...(chart ? [chart.table] : [])].sort(
    (a, b) => (order.get(a.spec) ?? 0) - (order.get(b.spec) ?? 0),
  );
  return { tables, unplaced: unplaced.sort((a, b) => a.line - b.line) };
}

/** Reports are told from plans by their first year; a final report names its second year itself. */
function periodOf({ biennium }: Framework): Period {
  return { biennium: { firstYear: Number(biennium.slice(0, 4)) }, point: "mid-term" };
}

function prepare(spec: TableSpec, names: KnownNames, framework: Framework): Prepared {
  const bySector = new Map(
    framework.sectors.map(({ id, names: long, shortNames }): [string, Wording] => [
      id,
      Object.fromEntries(
        Object.entries({ ...long, ...shortNames }).map(([language]) => [
          language,
          [shortNames, long].flatMap((all) => {
            const name = all[language as Language];
            return name ? [name.text, ...(name.variants ?? [])] : [];
          }),
        ]),
      ),
    ]),
  );
  return {
    spec,
    title: patternsOf(wordingsOf(spec.id).title),
    header: headerReader(spec, (id) => bySector.get(id)),
    rows: rowReader(spec, names),
  };
}

interface Surroundings {
  readonly above: readonly Paragraph[];
  readonly context: Context;
  readonly drafts: Draft[];
  readonly last: Draft | undefined;
}

interface Placed {
  readonly draft?: Draft;
  readonly unplaced: readonly Unplaced[];
}

interface Fit {
  readonly prepared: Prepared;
  readonly header: HeaderMatch;
  readonly score: number;
  readonly title: Paragraph | undefined;
}

function place(grid: Grid, prepared: readonly Prepared[], around: Surroundings): Placed {
  const best = bestFit(grid, prepared, around.above);
  if (!best) return continued(grid, prepared, around);
  const { spec } = best.prepared;
  const parameters = parametersOf(spec, around.context);
  if (parameters === "unknown") {
    const why = `looks like ${spec.id}, but no heading above says which ${spec.parameters?.join(", ")} it is of`;
    return { unplaced: grid.rows.map((row) => left(row, why)) };
  }
  const id = instanceId(spec.id, parameters);
  const known = around.drafts.find((draft) => instanceId(draft.spec.id, draft.parameters) === id);
  if (known && isComplete(known)) {
    const why = `${id} stands in the document already, complete`;
    return { unplaced: grid.rows.map((row) => left(row, why)) };
  }
  const data = grid.rows.slice(best.header.rows);
  const code = spec.columns.find(({ holds }) => holds === "code")?.id;
  const codePlace = code === undefined ? undefined : best.header.places.get(code);
  const read = best.prepared.rows.read(data, {
    label: best.header.label,
    ...(codePlace === undefined ? {} : { code: codePlace }),
    ...(around.context.result === undefined ? {} : { result: around.context.result }),
    taken: known?.rows ?? [],
  });
  const unplaced = read.strangers
    .filter((row) => row.cells.some((cell) => cell.trim() !== ""))
    .map((row) => left(row, `no row of ${id} is called that`));
  if (known) {
    known.rows.push(...read.rows.map((match) => realigned(match, best.header, known.header)));
    return { draft: known, unplaced };
  }
  const draft: Draft = {
    spec,
    parameters,
    title: titleOf(best, around.above),
    language: languageOf(best, read.rows),
    unit: unitOf(around.above, grid, spec),
    header: best.header,
    width: Math.max(...grid.rows.map(({ cells }) => cells.length)),
    rows: [...read.rows],
    notes: [],
  };
  around.drafts.push(draft);
  return { draft, unplaced };
}

function bestFit(
  grid: Grid,
  prepared: readonly Prepared[],
  above: readonly Paragraph[],
): Fit | undefined {
  let best: Fit | undefined;
  for (const candidate of prepared) {
    const header = candidate.header.read(grid.rows);
    if (!header || header.found < ENOUGH) continue;
    const title = titleAbove(candidate.title, above);
    const data = grid.rows.slice(header.rows);
    const rows = knownShare(candidate, data, header);
    if (!title && rows < ENOUGH && candidate.spec.rows.from !== "open") continue;
    // an open table without a title has only its header to go by
    if (!title && candidate.spec.rows.from === "open" && header.found < 1) continue;
    const score = 3 * header.found + 2 * rows + (title ? 2 : 0);
    if (!best || score > best.score) best = { prepared: candidate, header, score, title };
  }
  return best;
}

function knownShare({ rows }: Prepared, data: readonly GridRow[], header: HeaderMatch): number {
  if (data.length === 0) return 0;
  const read = rows.read(data, { label: header.label, taken: [] });
  return read.rows.filter(({ isKnown }) => isKnown).length / data.length;
}

function titleAbove(title: readonly Pattern[], above: readonly Paragraph[]): Paragraph | undefined {
  return [...above].reverse().find(({ text }) => {
    const key = nameKey(withoutUnit(text));
    return title.some((pattern) => pattern.fills(key));
  });
}

/** A grid without a header of its own goes on with the table before it, if it is as wide. */
function continued(grid: Grid, prepared: readonly Prepared[], { last }: Surroundings): Placed {
  const why = "no table of the report is known with this header";
  const strangers = (): Placed => ({
    unplaced: grid.rows
      .filter((row) => row.cells.some((cell) => cell.trim() !== ""))
      .map((row) => left(row, why)),
  });
  if (!last || isComplete(last) || last.spec.layout !== "records") return strangers();
  const width = Math.max(...grid.rows.map(({ cells }) => cells.length));
  if (width !== last.width) return strangers();
  const rows = prepared.find(({ spec }) => spec === last.spec)?.rows;
  if (!rows) return strangers();
  const read = rows.read(grid.rows, { label: last.header.label, taken: last.rows });
  last.rows.push(...read.rows);
  return { draft: last, unplaced: read.strangers.map((row) => left(row, why)) };
}

function left(row: GridRow, why: string): Unplaced {
  return { line: row.line, text: row.cells.join(" | "), why };
}

function parametersOf(spec: TableSpec, context: Context): TableData["parameters"] | "unknown" {
  if (!spec.parameters) return undefined;
  const values: Partial<Record<ParameterId, string>> = {};
  for (const parameter of spec.parameters) {
    const value = context[parameter];
    if (value === undefined) return "unknown";
    values[parameter] = value;
  }
  return values;
}

/** A table that ends in a total is over once the total is there. */
function isComplete({ spec, rows }: Draft): boolean {
  const total = namedRows(spec).find(({ role }) => role === "total");
  return total === undefined
    ? spec.rows.from === "fixed" && rows.length >= spec.rows.rows.length
    : rows.some(({ id }) => id === total.id);
}

function titleOf({ title }: Fit, above: readonly Paragraph[]): string {
  const heading = title ?? above.at(-1);
  return heading ? withoutUnit(normaliseText(heading.text)) : "";
}

/** The language whose wordings fit most often; the title counts, however few the words below. */
function languageOf({ header, prepared, title }: Fit, rows: readonly RowMatch[]): Language {
  const key = nameKey(withoutUnit(title?.text ?? ""));
  const titles = prepared.title.filter((pattern) => pattern.fills(key));
  const votes = [
    ...titles.map(({ language }) => language),
    ...header.languages,
    ...rows.flatMap(({ languages = [] }) => languages),
  ];
  const counts = new Map<Language, number>();
  for (const language of votes) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? "en";
}

function unitOf(above: readonly Paragraph[], grid: Grid, spec: TableSpec): Measure {
  const texts = [
    ...grid.rows.slice(0, 2).flatMap(({ cells }) => cells),
    ...[...above].reverse().map(({ text }) => text),
  ];
  for (const text of texts) {
    const unit = unitIn(text);
    if (unit) return unit;
  }
  return spec.measure;
}

/** A continued table may have its columns at other places than its first part. */
function realigned(match: RowMatch, own: HeaderMatch, first: HeaderMatch): RowMatch {
  const width = Math.max(first.label, ...first.places.values()) + 1;
  const cells = Array<string>(width).fill("");
  for (const [column, at] of first.places) {
    cells[at] = match.row.cells[own.places.get(column) ?? -1] ?? "";
  }
  cells[first.label] = match.row.cells[own.label] ?? "";
  return { ...match, row: { ...match.row, cells } };
}

function finish(draft: Draft, document: string, unplaced: Unplaced[]): TableData {
  const { spec, header, parameters } = draft;
  const columns = spec.columns.filter(({ id }) => header.places.has(id));
  const placed = new Set([...header.places.values(), header.label]);
  const rows = draft.rows.map((match): RowData => {
    const { row } = match;
    row.cells.forEach((cell, at) => {
      if (placed.has(at) || cell.trim() === "" || match.role === "section") return;
      unplaced.push({
        line: row.line,
        text: cell,
        why: `column ${at + 1} of ${spec.id} is not known`,
      });
    });
    return {
      id: match.id,
      label: labelOf(row, header.label) || sectionLabel(match),
      role: match.role,
      ...(match.section === undefined ? {} : { section: match.section }),
      line: row.line,
      cells: columns.map(({ id }) => (row.cells[header.places.get(id) ?? -1] ?? "").trim()),
    };
  });
  return {
    id: instanceId(spec.id, parameters),
    spec: spec.id,
    ...(parameters ? { parameters } : {}),
    document,
    title: draft.title,
    language: draft.language,
    unit: draft.unit,
    columns: columns.map(({ id }) => ({
      id,
      label: header.labels[header.places.get(id) ?? -1] ?? id,
    })),
    rows,
    ...(draft.notes.length > 0 ? { notes: draft.notes } : {}),
  };
}

/** A section's name may stand in any of its cells. */
function sectionLabel({ role, row }: RowMatch): string {
  return role === "section" ? normaliseText(row.cells.join(" ")) : "";
}

const NOTE =
  /^(?:[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+|注\s?[:：]|Notes?\s?:|Note :|Notas?:|Примечани[ея]:|ملاحظة\s?:)/u;

function isNote(text: string): boolean {
  return NOTE.test(text.trim());
}

function note({ text, line }: Paragraph): NoteData {
  const mark = /^[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/u.exec(text.trim())?.[0];
  return { ...(mark === undefined ? {} : { mark }), text: text.trim(), line };
}
