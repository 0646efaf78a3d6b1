import { DocumentError } from "../document-error";

/** Byte order marks; without one a text is UTF-8. */
const MARKS = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/** The text of a file in UTF-8, or in UTF-16 with a byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  const encoding = mark?.encoding ?? "utf-8";
  const text = decoded(bytes, encoding);
  if (!text.includes("\0")) return text;
  throw new DocumentError("nullCharacters");
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new DocumentError("encoding", { encoding: encoding.toUpperCase() });
  }
}
