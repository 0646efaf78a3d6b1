import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element of the manifest with what the checks ask of it. */
export interface Element {
  /** As written, with its prefix: `bt:Image`. */
  name: string;
  /** Names of the elements from the root down to this one, with slashes between. */
  path: string;
  line: number;
  attributes: Readonly<Record<string, string>>;
  children: readonly Element[];
  text: string;
}

/** What is wrong with the text as XML. */
export interface NotWellFormed {
  line: number;
  problem: string;
}

type Node = Record<string, unknown> & { ":@"?: Record<string, string> };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  captureMetaData: true,
});
const metaData = XMLParser.getMetaDataSymbol() as symbol;

/** Reads an XML document in the order in which it is written. */
export function parseXml(xml: string): Element | NotWellFormed {
  // The package that is to replace it is the same code; this one is here and its version is fixed.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return { line: valid.err.line, problem: valid.err.msg };
  const root = (parser.parse(xml) as Node[]).find((node) => !nameOf(node).startsWith("?"));
  if (!root) return { line: 1, problem: "There is no element." };
  return toElement(root, "", xml);
}

/** The element and everything in it. */
export function withDescendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** Every element of these names below the root. */
export function named(root: Element, ...names: string[]): Element[] {
  return withDescendants(root).filter(({ name }) => names.includes(name));
}

/** The element that a path of names leads to, without the root's own name. */
export function at(root: Element, path: string): Element | undefined {
  const full = `${root.path}/${path}`;
  return withDescendants(root).find((element) => element.path === full);
}

function toElement(node: Node, parentPath: string, xml: string): Element {
  const name = nameOf(node);
  const path = parentPath === "" ? name : `${parentPath}/${name}`;
  const content = node[name] as Node[];
  return {
    name,
    path,
    line: lineOf(node, xml),
    attributes: node[":@"] ?? {},
    children: content.filter(isElement).map((child) => toElement(child, path, xml)),
    text: content
      .filter((child) => !isElement(child))
      .map((child) => String(child["#text"]))
      .join(""),
  };
}

function nameOf(node: Node): string {
  const name = Object.keys(node).find((key) => key !== ":@");
  if (name === undefined) throw new Error("The XML parser gave a node without a name.");
  return name;
}

function isElement(node: Node): boolean {
  return !("#text" in node);
}

function lineOf(node: Node, xml: string): number {
  const { startIndex = 0 } =
    (node as Record<symbol, { startIndex?: number } | undefined>)[metaData] ?? {};
  return xml.slice(0, startIndex).split("\n").length;
}
