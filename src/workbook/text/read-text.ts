import { MAX_DOCUMENT_CELLS, MAX_LINES, MAX_ROW_CELLS } from "../../model/limits";
import type { Block, GridRow } from "../../recognise/document";
import { DocumentError } from "../document-error";
import { isHeaderRule, withoutMarkup } from "./markup";

/**
 * A report's text as extractors write it: lines in succession that hold a tab are one grid, every
 * other line that is not blank is a paragraph. A blank line ends a grid: the table may go on in the
 * next one, which only its rows can tell. Lines count from 1, in the text as it is.
 */
export function readText(text: string): Block[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  // what follows the last line break is no line
  if (lines.length - (lines.at(-1) === "" ? 1 : 0) > MAX_LINES) {
    throw new DocumentError("lines", { limit: MAX_LINES });
  }
  const blocks: Block[] = [];
  let rows: GridRow[] = [];
  let cellCount = 0;
  const closeGrid = (): void => {
    if (rows.length > 0) blocks.push({ kind: "grid", rows });
    rows = [];
  };
  for (const [at, source] of lines.entries()) {
    const line = at + 1;
    if (!source.includes("\t")) {
      closeGrid();
      const paragraph = withoutMarkup(source);
      if (paragraph !== "") blocks.push({ kind: "paragraph", text: paragraph, line });
      continue;
    }
    const cells = source.split("\t").map(withoutMarkup);
    cellCount += cells.length;
    checkSize(cells.length, cellCount, line);
    if (isHeaderRule(cells) || cells.every((cell) => cell === "")) continue;
    rows.push({ line, cells });
  }
  closeGrid();
  return blocks;
}

function checkSize(rowCells: number, cellCount: number, line: number): void {
  if (rowCells > MAX_ROW_CELLS) {
    throw new DocumentError("rowCells", { line, cells: rowCells, limit: MAX_ROW_CELLS });
  }
  if (cellCount > MAX_DOCUMENT_CELLS) {
    throw new DocumentError("textCells", { line, limit: MAX_DOCUMENT_CELLS });
  }
}
