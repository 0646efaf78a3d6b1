import type { Framework } from "../framework/framework";
import type { Language } from "../model/language";
import { nameKey, normaliseText } from "../model/text";
import { TABLES } from "../tables/catalogue";
import { instanceId, type RowData, type TableData } from "../tables/data";
import { readKeyLine } from "../tables/key-line";
import type { TableSpec } from "../tables/spec";
import { namedRows } from "../tables/table-set";
import { columnWording, rowWording, wordingsOf } from "../tables/wordings";
import type { Block, Grid, Paragraph } from "./document";
import { headingReader, type Context } from "./headings";
import { knownNames } from "./names";
import { isNote } from "./notes";
import { patternsOf, type Pattern } from "./pattern";

/** Parts of a project's report that hold nothing but passages of text. */
const PROJECT_CARDS: readonly TableSpec[] = TABLES.filter(
  ({ layout, parameters }) => layout === "card" && parameters?.includes("project"),
);

/** A sentence or a point of a list: what has neither form is a heading, and ends what is above. */
const PASSAGE = /^[·•●▪◦‣–-]\s|\p{P}$/u;

/** The titles of everything that a project's report consists of. */
const PART_TITLES = TABLES.filter(({ parameters }) => parameters?.includes("project")).flatMap(
  ({ id }) => patternsOf(wordingsOf(id).title),
);

interface Heading {
  readonly spec: TableSpec;
  /** The section of the card that it opens; undefined for the card's own title. */
  readonly section: string | undefined;
  readonly patterns: readonly Pattern[];
}

interface Draft {
  readonly spec: TableSpec;
  readonly project: string;
  readonly title: string;
  readonly language: Language;
  readonly rows: RowData[];
}

/** Where the next passage goes. */
interface Open {
  readonly draft: Draft;
  readonly section: string | undefined;
}

/**
 * The cards of projects (objectives and main results, changes of scope, risks, lessons): which
 * passages stand under which heading of which project, a row for each. A card ends with the next
 * heading or table; footnotes at the end of a page do not interrupt it.
 *
 * @param document the document's symbol
 */
export function readProjectCards(
  blocks: readonly Block[],
  framework: Framework,
  document: string,
): TableData[] {
  const readHeading = headingReader(knownNames(framework));
  const headings = PROJECT_CARDS.flatMap(headingsOf);
  const drafts = new Map<string, Draft>();
  let context: Context = {};
  let open: Open | undefined;
  for (const block of blocks) {
    if (block.kind === "grid") {
      if (open && hasFreeHeadings(open)) addCells(open, block);
      else open = undefined;
      continue;
    }
    const before = context;
    // a sheet with a key says itself what it holds
    context = readKeyLine(block.text) ? {} : readHeading(block.text, before);
    // a result heads a part of a card whose headings are its own
    const goesOn = open && hasFreeHeadings(open) && context.project === before.project;
    if (context !== before && !goesOn) open = undefined;
    else if (isNote(block.text)) continue;
    else open = read(block, { context, open, headings, drafts });
  }
  return [...drafts.values()]
    .filter(({ rows }) => rows.length > 0)
    .map((draft) => tableOf(draft, document));
}

function headingsOf(spec: TableSpec): Heading[] {
  return [
    { spec, section: undefined, patterns: patternsOf(wordingsOf(spec.id).title) },
    ...namedRows(spec).map(({ id }) => ({
      spec,
      section: id,
      patterns: patternsOf(rowWording(spec, id)),
    })),
  ];
}

interface State {
  readonly context: Context;
  readonly open: Open | undefined;
  readonly headings: readonly Heading[];
  readonly drafts: Map<string, Draft>;
}

function read(paragraph: Paragraph, { context, open, headings, drafts }: State): Open | undefined {
  const text = normaliseText(paragraph.text);
  const key = nameKey(text);
  for (const { spec, section, patterns } of context.project === undefined ? [] : headings) {
    const language = patterns.find((pattern) => pattern.matches(key))?.language;
    if (language === undefined) continue;
    const project = context.project as string;
    const id = instanceId(spec.id, { project });
    const draft = drafts.get(id) ?? {
      spec,
      project,
      title: section === undefined ? text : (wordingsOf(spec.id).title?.[language]?.[0] ?? spec.id),
      language,
      rows: [],
    };
    drafts.set(id, draft);
    if (section !== undefined) {
      draft.rows.push({
        id: section,
        label: text,
        role: "section",
        line: paragraph.line,
        cells: [""],
      });
    }
    return { draft, section };
  }
  if (open && hasFreeHeadings(open) && !PASSAGE.test(text)) return openHeading(open, paragraph);
  if (!open || !PASSAGE.test(text)) return undefined;
  addPassage(open, paragraph);
  return open;
}

function hasFreeHeadings({ draft: { spec } }: Open): boolean {
  return spec.rows.from === "open" && spec.rows.hasFreeHeadings === true;
}

/** A heading of the card's own; the title of another part of the report ends the card. */
function openHeading({ draft }: Open, { text, line }: Paragraph): Open | undefined {
  const key = nameKey(normaliseText(text));
  if (PART_TITLES.some((title) => title.fills(key))) return undefined;
  const number = draft.rows.filter(({ role }) => role === "section").length + 1;
  const id = `heading-${String(number).padStart(2, "0")}`;
  draft.rows.push({ id, label: normaliseText(text), role: "section", line, cells: [""] });
  return { draft, section: id };
}

/** Passages that an extractor has set side by side. */
function addCells(open: Open, { rows }: Grid): void {
  for (const { line, cells } of rows) {
    for (const text of cells.filter((cell) => cell.trim() !== "")) {
      addPassage(open, { kind: "paragraph", text, line });
    }
  }
}

/** Passages are counted through all sections, as the rows of an open table are. */
function addPassage({ draft: { rows }, section }: Open, { text, line }: Paragraph): void {
  const number = rows.filter(({ role }) => role === "item").length + 1;
  rows.push({
    id: `item-${String(number).padStart(2, "0")}`,
    label: String(number),
    role: "item",
    ...(section === undefined ? {} : { section }),
    line,
    cells: [text.trim()],
  });
}

function tableOf({ spec, project, title, language, rows }: Draft, document: string): TableData {
  const parameters = { project };
  return {
    id: instanceId(spec.id, parameters),
    spec: spec.id,
    parameters,
    document,
    title,
    language,
    unit: spec.measure,
    columns: spec.columns.map(({ id }) => ({
      id,
      label: columnWording(spec, id)?.[language]?.[0] ?? id,
    })),
    rows,
  };
}
