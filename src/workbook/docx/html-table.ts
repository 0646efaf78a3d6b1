import { MAX_DOCUMENT_CELLS, MAX_ROW_CELLS } from "../../model/limits";
import { DocumentError } from "../document-error";
import { elementOf, textOf, type HtmlNode } from "./html-text";

/** The rows of a table's cells; what a cell spans beyond its first place is "". Tables in cells are text. */
export function tableCells(table: HtmlNode): string[][] {
  const rows = rowsOf(table);
  // places that cells of rows above reach down to: column → rows still to come
  let reaching = new Map<number, number>();
  let cellCount = 0;
  return rows.map((row) => {
    const cells: string[] = [];
    const next = new Map<number, number>();
    const skipReached = (): void => {
      for (let rest = reaching.get(cells.length); rest; rest = reaching.get(cells.length)) {
        if (rest > 1) next.set(cells.length, rest - 1);
        cells.push("");
      }
    };
    for (const node of elementOf(row)?.children ?? []) {
      const cell = elementOf(node);
      if (cell?.name !== "td" && cell?.name !== "th") continue;
      skipReached();
      const across = span(cell.attribs.colspan);
      const down = span(cell.attribs.rowspan);
      const text = textOf(cell.children);
      if (cells.length + across > MAX_ROW_CELLS) throw tooWide();
      for (let at = 0; at < across; at++) {
        if (down > 1) next.set(cells.length, down - 1);
        cells.push(at === 0 ? text : "");
      }
    }
    skipReached();
    cellCount += cells.length;
    if (cellCount > MAX_DOCUMENT_CELLS) throw tooWide();
    reaching = next;
    return cells;
  });
}

function rowsOf(node: HtmlNode): HtmlNode[] {
  return (elementOf(node)?.children ?? []).flatMap((child) => {
    const name = elementOf(child)?.name;
    if (name === "tr") return [child];
    return name === "thead" || name === "tbody" || name === "tfoot" ? rowsOf(child) : [];
  });
}

function span(attribute: string | undefined): number {
  return Math.max(1, Math.trunc(Number(attribute)) || 1);
}

function tooWide(): DocumentError {
  return new DocumentError("tableSize", { columns: MAX_ROW_CELLS, cells: MAX_DOCUMENT_CELLS });
}
