import { parseDocument } from "htmlparser2";
import type { Block } from "../../recognise/document";
import { raisedDigits } from "../../model/raised-digits";
import { tableCells } from "./html-table";
import { elementOf, textOf, type HtmlNode } from "./html-text";

const NOTE = /^(?:foot|end)note-/;
const INNER_BLOCKS = new Set(["ul", "ol", "table"]);

/**
 * The paragraphs and tables of the HTML that mammoth makes of a .docx. The line of each is its place
 * among the document's paragraphs and table rows, from 1.
 */
export function blocksOfHtml(html: string): Block[] {
  const blocks: Block[] = [];
  let line = 0;
  const addParagraph = (text: string): void => {
    if (text === "") return;
    line += 1;
    for (const part of text.split("\n")) blocks.push({ kind: "paragraph", text: part, line });
  };
  const addTable = (table: HtmlNode): void => {
    const rows = tableCells(table).map((cells) => ({ line: ++line, cells }));
    const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
    if (filled.length > 0) blocks.push({ kind: "grid", rows: filled });
  };
  const addList = (items: readonly HtmlNode[]): void => {
    let notes = 0;
    for (const item of items) {
      const element = elementOf(item);
      if (!element) continue;
      const isNote = NOTE.test(element.attribs.id ?? "");
      if (isNote) notes += 1;
      const inner = element.children.filter(isInnerBlock);
      const own = textOf(element.children.filter((child) => !isInnerBlock(child)));
      addParagraph(isNote ? `${raisedDigits(String(notes))} ${own}` : own);
      add(inner);
    }
  };
  const add = (nodes: readonly HtmlNode[]): void => {
    for (const node of nodes) {
      const element = elementOf(node);
      if (element?.name === "table") addTable(node);
      else if (element?.name === "ul" || element?.name === "ol") addList(element.children);
      else addParagraph(textOf([node]));
    }
  };
  add(parseDocument(html).children);
  return blocks;
}

function isInnerBlock(node: HtmlNode): boolean {
  return INNER_BLOCKS.has(elementOf(node)?.name ?? "");
}
