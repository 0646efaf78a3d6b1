import { parseReference } from "../model/a1";
import type { Framework } from "../framework/framework";
import { normaliseText } from "../model/text";
import { TABLES } from "../tables/catalogue";
import { readCards } from "./cards";
import { withoutCompanions } from "./companions";
import type { Block } from "./document";
import { symbolIn } from "./document-symbol";
import { readProjectCards } from "./project-cards";
import { withProseFigures } from "./prose-figures";
import { recognise } from "./recognise";
import { proseLines } from "./prose-lines";
import type { ProseLine, Recognised, Unplaced } from "./recognised";
import { withSectorIds } from "./sector-ids";
import { sheetLines, type SheetLines } from "./sheet-lines";

/** A document names itself on its first pages, before it cites others. */
const FIRST_PAGES = 60;

/** Everything of a document: what became a table, what found no place, and what is prose. */
export interface Imported extends Recognised {
  readonly prose: readonly ProseLine[];
}

/**
 * The tables of a whole document, in the order of the reports: grids, charts, time lines, figures
 * in sentences and cards; and what of it is in none.
 *
 * @param symbol the document's symbol, where its first pages do not say
 */
export function importTables(
  document: readonly Block[],
  framework: Framework,
  symbol?: string,
): Imported {
  const { blocks, tables, unplaced, own, sheetOf } = readTables(document, framework, symbol);
  const placed = <T extends Unplaced | ProseLine>(items: readonly T[]): readonly T[] =>
    items.map((item) => ({ ...sheetOf(item.line), ...own(item) }));
  return {
    tables: tables.map((table) => own(table)),
    unplaced: placed(unplaced),
    prose: placed(proseLines(blocks, tables)),
  };
}

/** A document's tables with their places in it: lines count on from sheet to sheet. */
export interface ReadTables extends Recognised, SheetLines {}

/** The same tables before their places are left out, for who has to lead back to the cells. */
export function readTables(
  document: readonly Block[],
  framework: Framework,
  symbol = symbolOf(document),
): ReadTables {
  const lines = sheetLines(withoutCompanions(document));
  const { blocks } = lines;
  const cards = readCards(blocks, framework, symbol);
  const others = recognise(cards.rest, framework, symbol);
  const projects = readProjectCards(cards.rest, framework, symbol);
  const tables = [...others.tables, ...cards.tables, ...projects].map((table) =>
    withSectorIds(withProseFigures(table, framework), framework),
  );
  // grids within a card are passages that were set side by side
  const inCards = new Set(projects.flatMap(({ rows }) => rows.map(({ line }) => line)));
  const unplaced = [...others.unplaced, ...cards.unplaced].filter(({ line }) => !inCards.has(line));
  const order = new Map(TABLES.map(({ id }, place) => [id, place]));
  return {
    ...lines,
    tables: tables.sort((a, b) => (order.get(a.spec) ?? 0) - (order.get(b.spec) ?? 0)),
    unplaced: [...unplaced, ...uncomputed(blocks)].sort((a, b) => a.line - b.line),
  };
}

/** Formulas without a result: their cells are blank, though the sheet has a figure there. */
function uncomputed(blocks: readonly Block[]): Unplaced[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? []
      : block.rows.flatMap(({ line, uncomputed: cells = [] }) =>
          cells.map((cell) => ({
            line,
            text: cell,
            why: "a formula was saved without its result; open the workbook in Excel, save it and import it again",
            about: { code: "uncomputed", column: parseReference(cell)?.left.at ?? 0 },
          })),
        ),
  );
}

function symbolOf(blocks: readonly Block[]): string {
  for (const block of blocks.slice(0, FIRST_PAGES)) {
    if (block.kind !== "paragraph") continue;
    const found = symbolIn(normaliseText(block.text));
    if (found !== undefined) return found;
  }
  return "";
}
