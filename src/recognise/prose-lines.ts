import { withoutNonFigures } from "../calc/not-figures";
import { normaliseFigure } from "../model/number-text";
import type { TableData } from "../tables/data";
import { readKeyLine } from "../tables/key-line";
import type { Block } from "./document";
import type { ProseLine } from "./recognised";

/**
 * The paragraphs that tell figures (years, dates, numbers of documents and the like are none) and
 * of which no table took anything, so that whoever imports a report sees what is left in its prose.
 */
export function proseLines(blocks: readonly Block[], tables: readonly TableData[]): ProseLine[] {
  const taken = new Set(tables.flatMap(linesOf));
  const titles = new Set(tables.map(({ title }) => title));
  const headings = linesAboveKeys(blocks);
  return blocks.flatMap((block) => {
    if (block.kind !== "paragraph" || taken.has(block.line) || headings.has(block)) return [];
    const text = block.text.trim();
    const hasFigure = /\d/u.test(withoutNonFigures(normaliseFigure(text)));
    return hasFigure && !titles.has(text) ? [{ line: block.line, text }] : [];
  });
}

/** Key lines, and with them the title and unit that stand above one on its sheet. */
function linesAboveKeys(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  blocks.forEach((block, at) => {
    if (block.kind !== "paragraph" || !readKeyLine(block.text)) return;
    found.add(block);
    for (let before = at - 1; ; before -= 1) {
      const above = blocks[before];
      if (above?.kind !== "paragraph" || above.sheet !== block.sheet) return;
      found.add(above);
    }
  });
  return found;
}

function linesOf({ rows, notes = [] }: TableData): number[] {
  const own = rows.flatMap(({ line, lastLine = line, lines = [] }) => [
    ...Array.from({ length: lastLine - line + 1 }, (_, at) => line + at),
    ...lines,
  ]);
  return [...own, ...notes.map((note) => note.line)];
}
