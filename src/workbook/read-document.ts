import { MAX_FILE_BYTES } from "../model/limits";
import type { DocumentProblem } from "../model/reading-text";
import type { Block } from "../recognise/document";
import { DocumentError } from "./document-error";
import { readDocx } from "./docx/read-docx";
import { decodeText } from "./text/decode-text";
import { readCsv } from "./text/read-csv";
import { readText } from "./text/read-text";
import { readXlsx } from "./xlsx/read-xlsx";
import { isZip, readDirectory } from "./zip/directory";

/** How the files of Word and Excel 97-2003 begin, and those that a password protects. */
const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF_HEADER = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** What is said of bytes that are no text, which is beside the point where they should be packed. */
const NOT_A_TEXT: readonly DocumentProblem[] = ["encoding", "nullCharacters"];
const SEPARATED_VALUES = /\.(?:csv|tsv)$/i;

/**
 * What stands in a file, by its content: a .docx or .xlsx, else a text. The name tells only separated
 * values (.csv, .tsv) from the report's text, and stands in the message of the DocumentError that a
 * file which cannot be read gives.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Block[]> {
  try {
    return await readBytes(bytes, name);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const [ending] = /\.(?:docx|xlsx|xlsm)$/iu.exec(name) ?? [];
    const isOther = ending !== undefined && NOT_A_TEXT.includes(error.problem);
    if (isOther) throw new DocumentError("otherKind", { ending }, name);
    throw new DocumentError(error.problem, error.values, name);
  }
}

async function readBytes(bytes: Uint8Array, name: string): Promise<Block[]> {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new DocumentError("fileBytes", { bytes: bytes.length, limit: MAX_FILE_BYTES });
  }
  if (startsWith(bytes, OLE_HEADER)) {
    throw new DocumentError("oldOrEncrypted");
  }
  if (startsWith(bytes, PDF_HEADER)) {
    throw new DocumentError("pdf");
  }
  if (isZip(bytes)) return await readPackage(bytes);
  const text = decodeText(bytes);
  return SEPARATED_VALUES.test(name) ? readCsv(text) : readText(text);
}

async function readPackage(bytes: Uint8Array): Promise<Block[]> {
  const names = readDirectory(bytes).map((entry) => entry.name);
  if (names.some((name) => name.startsWith("word/"))) return await readDocx(bytes);
  if (names.some((name) => name.startsWith("xl/"))) return readXlsx(bytes);
  throw new DocumentError("packedOther");
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, at) => bytes[at] === byte);
}
