import type { Block } from "../recognise/document";
import type { Place } from "../rules/rule";

/** The text of a document's cell as displayed; "" where it is blank. */
export type CellTexts = (place: Place) => string;

/** Finds the texts of cells; the document is gone through when the first is asked for. */
export function cellTexts(blocks: readonly Block[]): CellTexts {
  let byLine: ReadonlyMap<number, readonly Part[]> | undefined;
  return ({ line, column }) => {
    byLine ??= partsByLine(blocks);
    for (const { first, cells } of byLine.get(line) ?? []) {
      const text = cells[column - first];
      if (text !== undefined) return text;
    }
    return "";
  };
}

/** Cells of a line that stand beside each other. */
interface Part {
  readonly first: number;
  readonly cells: readonly string[];
}

function partsByLine(blocks: readonly Block[]): ReadonlyMap<number, readonly Part[]> {
  const byLine = new Map<number, Part[]>();
  for (const block of blocks) {
    const rows =
      block.kind === "grid" ? block.rows : [{ line: block.line, first: 0, cells: [block.text] }];
    for (const { line, first = 0, cells } of rows) {
      const parts = byLine.get(line);
      if (parts) parts.push({ first, cells });
      else byLine.set(line, [{ first, cells }]);
    }
  }
  return byLine;
}
