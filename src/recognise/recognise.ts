import { addAll } from "../model/add-all";
import type { Framework } from "../framework/framework";
import { TABLES } from "../tables/catalogue";
import type { TableData } from "../tables/data";
import { readKeyLine, type TableKey } from "../tables/key-line";
import type { Layout } from "../tables/spec";
import type { Block, Paragraph } from "./document";
import { finish, type Draft } from "./draft";
import { headingReader, ownedTitleReader, type Context } from "./headings";
import { knownNames } from "./names";
import { isNote, note } from "./notes";
import { periodIn } from "./period-in";
import { place } from "./place";
import { preparer } from "./prepared";
import type { Recognised, Unplaced, UnplacedAbout } from "./recognised";
import { readResultsChart } from "./results-chart";
import { settle } from "./settle";
import { readStatements, type Sentences } from "./statements";
import { readTimeline } from "./timeline";

/** Layouts that are not found by a header over rows, unless a key line says what they are. */
const READ_OTHERWISE: readonly Layout[] = ["statements", "card", "timeline"];

/** Paragraphs that may still be a table's title, unit or heading: what stands before is prose. */
const PARAGRAPHS_ABOVE = 8;

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
  const period = periodIn(blocks, framework);
  const names = knownNames(framework);
  const prepare = preparer({ framework, names, period });
  const candidates = TABLES.filter(({ layout }) => !READ_OTHERWISE.includes(layout)).map(prepare);
  const readHeading = headingReader(names);
  const readOwned = ownedTitleReader(names);
  const chart = readResultsChart(blocks, names, document, period);
  const drafts: Draft[] = [];
  const timelines: TableData[] = [];
  const sentences: Sentences[] = [];
  const unplaced: Unplaced[] = [...(chart?.unplaced ?? [])];
  let context: Context = {};
  let above: Paragraph[] = [];
  let key: TableKey | undefined;
  let last: Draft | undefined;
  let sheet: string | undefined;
  for (const block of blocks) {
    if (block.sheet !== sheet) {
      // what was said on one sheet is not said of the next
      context = {};
      above = [];
      key = undefined;
      sheet = block.sheet;
    }
    if (block.kind === "paragraph") {
      const found = readKeyLine(block.text);
      if (found) key = found;
      const owned = block.sheet === undefined ? undefined : readOwned(block.text);
      context = found ? { ...found.parameters } : (owned ?? readHeading(block.text, context));
      sentences.push({ ...block, context });
      above = [...above.slice(1 - PARAGRAPHS_ABOVE), block];
      if (last && isNote(block.text)) last.notes.push(note(block));
      continue;
    }
    const timeline = readTimeline(block, context, document);
    if (timeline && timelines.some(({ id }) => id === timeline.table.id)) {
      const why = `${timeline.table.id} stands in the document already`;
      const about: UnplacedAbout = { code: "repeated", table: timeline.table.id };
      const lines = block.rows.map(({ line, cells }) => ({
        line,
        text: cells.join(" | "),
        why,
        about,
      }));
      addAll(unplaced, lines);
    } else if (timeline) {
      timelines.push(timeline.table);
      addAll(unplaced, timeline.unplaced);
    } else if (!chart?.lines.has(block.rows[0]?.line ?? 0)) {
      const around = { above, context, drafts, last, key, document };
      const outcome = place(block, key ? [prepare(key.spec)] : candidates, around);
      addAll(unplaced, outcome.unplaced);
      if (outcome.draft) last = outcome.draft;
    }
    above = [];
    key = undefined;
  }
  const told = TABLES.filter(({ layout }) => layout === "statements").flatMap((spec) =>
    readStatements(spec, sentences, document, period),
  );
  const finished = drafts.map(finish);
  addAll(
    unplaced,
    finished.flatMap((outcome) => outcome.unplaced),
  );
  return {
    tables: [
      ...finished.map(({ table }) => settle(table)),
      ...told,
      ...timelines,
      ...(chart ? [chart.table] : []),
    ],
    unplaced: unplaced.sort((a, b) => a.line - b.line),
  };
}
