import { parse } from "papaparse";
import { MAX_DOCUMENT_CELLS, MAX_LINES } from "../../model/limits";
import type { Block } from "../../recognise/document";
import { blocksOfRows, type SheetRow } from "../blocks-of-rows";
import { DocumentError } from "../document-error";
import { withoutMarkup } from "./markup";

/** Excel writes semicolons where the comma is the decimal sign. The first of equals is taken. */
const SEPARATORS = ["\t", ";", ","] as const;
/** Rows that tell the separator: titles and notes among them hold none. */
const SAMPLE_ROWS = 50;
/** Excel's own first line, which names the separator. */
const DECLARED = /^\ufeff?sep=(.)\r?\n/;

/**
 * Separated values with quotes as in RFC 4180, as a sheet is read: paragraphs and grids. The
 * separator is the one that gives most rows the same number of cells. Lines count from 1 in the
 * file: a cell with line breaks takes several.
 */
export function readCsv(text: string): Block[] {
  const declared = DECLARED.exec(text);
  const body = (declared ? text.slice(declared[0].length) : text).replace(/^\ufeff/, "");
  const separator = declared?.[1] ?? likelySeparator(body);
  const rows: SheetRow[] = [];
  let line = declared ? 2 : 1;
  for (const values of parse<string[]>(body, { delimiter: separator, header: false }).data) {
    // what follows the last line break is no line
    const isEnd = values.length === 1 && values[0] === "";
    if (line > MAX_LINES && !isEnd) throw new DocumentError("lines", { limit: MAX_LINES });
    const filled = values
      .map((value, column) => [column, withoutMarkup(value.replace(/\r\n?/g, "\n"))] as const)
      .filter(([, value]) => value !== "");
    const lineCount = 1 + values.reduce((sum, value) => sum + lineBreaks(value), 0);
    rows.push({ line, lineCount, cells: new Map(filled) });
    line += lineCount;
  }
  return [...blocksOfRows(rows, { room: MAX_DOCUMENT_CELLS }).blocks];
}

function likelySeparator(text: string): string {
  let best = { separator: ",", agreeing: 0 };
  for (const separator of SEPARATORS) {
    const { data } = parse<string[]>(text, { delimiter: separator, preview: SAMPLE_ROWS });
    const counts = new Map<number, number>();
    for (const { length } of data) {
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    }
    const agreeing = Math.max(0, ...counts.values());
    if (agreeing > best.agreeing) best = { separator, agreeing };
  }
  return best.separator;
}

function lineBreaks(value: string): number {
  return value.match(/\r\n|\n|\r/g)?.length ?? 0;
}
