import { zipSync } from "fflate";
import mammoth from "mammoth";
import type { Block } from "../../recognise/document";
import { DocumentError } from "../document-error";
import { damaged, readDirectory } from "../zip/directory";
import { unpack } from "../zip/unpack";
import { blocksOfHtml } from "./html-blocks";

/** Pictures, fonts and embedded files are not even unpacked. */
const READ_PARTS = /\.(?:xml|rels)$/i;

/**
 * The paragraphs and tables of a .docx, footnotes last. Throws a DocumentError for a file that
 * cannot be read.
 */
export async function readDocx(bytes: Uint8Array): Promise<Block[]> {
  const entries = readDirectory(bytes).filter(({ name }) => READ_PARTS.test(name));
  // mammoth unpacks without a limit: it is given what is unpacked already
  const parts = Object.fromEntries(unpack(bytes, entries));
  const packed = zipSync(parts, { level: 0 });
  try {
    return blocksOfHtml(await htmlOf(packed));
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw damaged();
  }
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  // its build for Node reads `buffer`, that for browsers `arrayBuffer`
  const input = { buffer: bytes as Buffer, arrayBuffer: bytes.slice().buffer };
  const withoutPictures = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  const { value } = await mammoth.convertToHtml(input, {
    convertImage: withoutPictures,
    includeEmbeddedStyleMap: false,
  });
  return value;
}
