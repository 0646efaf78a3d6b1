import type { parseDocument } from "htmlparser2";
import { raisedDigits } from "../../model/raised-digits";

export type HtmlNode = ReturnType<typeof parseDocument>["children"][number];

/** The element that a node is; undefined for texts and comments. */
export function elementOf(node: HtmlNode): Extract<HtmlNode, { attribs: unknown }> | undefined {
  return "attribs" in node ? node : undefined;
}

const TEXT_NODE = 3;
const OWN_LINES = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "table", "br"]);
/** mammoth's way back from a footnote to its mark. */
const BACK_REFERENCE = /^#(?:foot|end)note-ref-/;

/** The text of nodes in lines, none of them blank; raised digits, footnote marks too, stay raised. */
export function textOf(nodes: readonly HtmlNode[]): string {
  return rawText(nodes)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function rawText(nodes: readonly HtmlNode[]): string {
  return nodes.map(rawNodeText).join("");
}

function rawNodeText(node: HtmlNode): string {
  if (node.nodeType === TEXT_NODE) return node.data;
  const element = elementOf(node);
  if (!element || BACK_REFERENCE.test(element.attribs.href ?? "")) return "";
  const text = rawText(element.children);
  if (element.name === "sup") return raisedDigits(text.replace(/^\[(\d+)\]$/, "$1"));
  if (element.name === "td" || element.name === "th") return `${text.trim()} `;
  return OWN_LINES.has(element.name) ? `\n${text}\n` : text;
}
