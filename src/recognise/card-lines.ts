import { readKeyLine } from "../tables/key-line";
import type { Block, GridRow, Paragraph } from "./document";

/** A line of text, whether it stands in a paragraph or in a cell of a grid. */
export interface CardLine {
  readonly text: string;
  readonly line: number;
  /** The block or row that it is taken from. */
  readonly source: Paragraph | GridRow;
}

/** A card has its headings beside its texts, or above them; what is wider is a table. */
const MOST_COLUMNS = 2;
/** "[2: …": an extractor writes a footnote, with a tab in it, where its mark stands. */
const FOOTNOTE = /\[\d+:/u;

/**
 * The document as lines of text: the form in which a card is printed may be a grid of one column,
 * of two, or none, and extractors leave of it a tab in front of some lines. Grids under a key line
 * stay away, as that line says already what they are.
 */
export function cardLines(blocks: readonly Block[]): CardLine[] {
  let isKeyed = false;
  return blocks.flatMap((block): CardLine[] => {
    if (block.kind === "paragraph") {
      if (readKeyLine(block.text)) isKeyed = true;
      return textLines(block.text, block.line, block);
    }
    if (isKeyed) {
      isKeyed = false;
      return [];
    }
    return block.rows.flatMap((row) => {
      const texts = row.cells.filter((cell) => cell !== "");
      if (texts.some((text) => FOOTNOTE.test(text))) {
        return textLines(texts.join(" "), row.line, row);
      }
      if (texts.length > MOST_COLUMNS) return [];
      return texts.flatMap((text) => textLines(text, row.line, row));
    });
  });
}

function textLines(text: string, line: number, source: CardLine["source"]): CardLine[] {
  return text
    .split("\n")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => ({ text: part, line, source }));
}

/** The blocks without the lines that are taken. */
export function withoutLines(
  blocks: readonly Block[],
  taken: ReadonlySet<CardLine["source"]>,
): Block[] {
  if (taken.size === 0) return [...blocks];
  return blocks.flatMap((block): Block[] => {
    if (block.kind === "paragraph") return taken.has(block) ? [] : [block];
    const rows = block.rows.filter((row) => !taken.has(row));
    if (rows.length === block.rows.length) return [block];
    return rows.length === 0 ? [] : [{ ...block, rows }];
  });
}
