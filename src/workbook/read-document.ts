import { MAX_FILE_BYTES } from "../model/limits";
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
    if (error instanceof DocumentError) throw new DocumentError(`${name}: ${error.message}`);
    throw error;
  }
}

async function readBytes(bytes: Uint8Array, name: string): Promise<Block[]> {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new DocumentError(
      `The file has ${bytes.length} bytes; ${MAX_FILE_BYTES} can be read. Leave out pictures, or split it.`,
    );
  }
  if (startsWith(bytes, OLE_HEADER)) {
    throw new DocumentError(
      "It is protected by a password, or of the old kind (.doc, .xls). Save it as .docx or .xlsx without a password.",
    );
  }
  if (startsWith(bytes, PDF_HEADER)) {
    throw new DocumentError(
      "It is a PDF, which keeps no tables. Use the .docx that it was made from.",
    );
  }
  if (isZip(bytes)) return await readPackage(bytes);
  const text = decodeText(bytes);
  return SEPARATED_VALUES.test(name) ? readCsv(text) : readText(text);
}

async function readPackage(bytes: Uint8Array): Promise<Block[]> {
  const names = readDirectory(bytes).map((entry) => entry.name);
  if (names.some((name) => name.startsWith("word/"))) return await readDocx(bytes);
  if (names.some((name) => name.startsWith("xl/"))) return readXlsx(bytes);
  throw new DocumentError(
    "It is packed, but neither a .docx nor an .xlsx. Save it as one of these.",
  );
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, at) => bytes[at] === byte);
}
