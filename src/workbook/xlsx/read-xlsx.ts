import { addAll } from "../../model/add-all";
import { MAX_DOCUMENT_CELLS } from "../../model/limits";
import type { Block } from "../../recognise/document";
import { blocksOfRows } from "../blocks-of-rows";
import { readDirectory } from "../zip/directory";
import { readNumberFormats } from "./number-formats";
import { workbookParts } from "./package-parts";
import { readSharedStrings } from "./shared-strings";
import { readSheetRows, type CellSources } from "./sheet-cells";

/**
 * The sheets of an .xlsx, hidden ones too, in the order of their tabs: cells as Excel displays them,
 * in a column wide enough. Throws a DocumentError for a file that cannot be read.
 */
export function readXlsx(bytes: Uint8Array): Block[] {
  const parts = workbookParts(bytes, readDirectory(bytes));
  const sources: CellSources = {
    strings: readSharedStrings(parts.sharedStrings),
    formats: readNumberFormats(parts.styles),
    isFrom1904: parts.isFrom1904,
  };
  const blocks: Block[] = [];
  let room = MAX_DOCUMENT_CELLS;
  for (const { name, part } of parts.sheets) {
    const sheet = blocksOfRows(readSheetRows(part, sources), { sheet: name, room });
    addAll(blocks, sheet.blocks);
    room -= sheet.cellCount;
  }
  return blocks;
}
