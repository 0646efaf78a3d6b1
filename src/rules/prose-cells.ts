import { onceFor } from "../model/once-for";
import type { Block } from "../recognise/document";
import type { TableData } from "../tables/data";
import { holdsOf, specOf } from "../tables/table-set";
import { cellPlace } from "./places";
import type { Place, RuleContext } from "./rule";

/** A passage of words: a cell of a table that holds text, or a line of the document. */
export interface ProseCell {
  readonly text: string;
  readonly at: Place;
  /** The table's id, where it is part of one. */
  readonly table?: string;
}

const IN_WORDS: readonly string[] = ["text", "prose"];
/**
 * Every passage of the document. A card's passages stand on lines of their own: each is one by
 * itself, so that it leads to its line.
 */
export const proseCells = onceFor((context: RuleContext): readonly ProseCell[] => [
  ...context.set.all.flatMap(cellsOf),
  ...linesOf(context),
]);

function cellsOf(table: TableData): ProseCell[] {
  const spec = specOf(table.spec);
  if (!spec) return [];
  return table.rows.flatMap((row) =>
    row.origin === undefined
      ? []
      : table.columns.flatMap(({ id }, at) => {
          const text = row.cells[at] ?? "";
          const isWords = IN_WORDS.includes(holdsOf(spec, row.id, id) ?? "");
          const isRead = row.origin?.cells[at] === undefined;
          return isWords && !isRead && text !== ""
            ? [{ text, at: cellPlace(row, at), table: table.id }]
            : [];
        }),
  );
}

/** What stands in no cell of a table: paragraphs, and grids that are none. */
function linesOf({ blocks, set }: RuleContext): ProseCell[] {
  const inTables = new Set<number>();
  const ofCards = new Map<number, string>();
  for (const { id, rows, header } of set.all) {
    if (header) inTables.add(header.line);
    for (const { origin, line, lastLine = line } of rows) {
      if (origin) inTables.add(line);
      else for (let one = line; one <= lastLine; one += 1) ofCards.set(one, id);
    }
  }
  return blocks.flatMap((block) =>
    textsOf(block)
      .filter(({ at }) => !inTables.has(at.line))
      .map((passage) => {
        const table = ofCards.get(passage.at.line);
        return table === undefined ? passage : { ...passage, table };
      }),
  );
}

function textsOf(block: Block): ProseCell[] {
  if (block.kind === "paragraph") {
    return [{ text: block.text, at: { line: block.line, column: 0 } }];
  }
  return block.rows.flatMap(({ line, cells, first = 0 }) =>
    passagesOf(cells).flatMap((text, at) =>
      text === "" ? [] : [{ text, at: { line, column: first + at } }],
    ),
  );
}

/** In extracted texts a tab stands within a footnote, which parts no cells. */
function passagesOf(cells: readonly string[]): readonly string[] {
  return cells.some((cell) => /\[\d+:\s*$/u.test(cell)) ? [cells.join(" ")] : cells;
}
