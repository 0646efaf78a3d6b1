import { Parser } from "htmlparser2";
import { damaged } from "../zip/directory";

/** What a visitor is told while a part is read; names come without their namespace's prefix. */
export interface XmlVisitor {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads an XML part from its beginning to its end. Entities that it declares itself are not expanded. */
export function visitXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => visitor.open?.(localName(name), attributes),
      ontext: (text) => visitor.text?.(text),
      onclosetag: (name) => visitor.close?.(localName(name)),
    },
    { xmlMode: true },
  );
  parser.end(xmlText(bytes));
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function xmlText(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged();
  }
}
