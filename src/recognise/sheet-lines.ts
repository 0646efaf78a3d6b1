import { MAX_LINES } from "../model/limits";
import type { Block, GridRow } from "./document";

/**
 * Every sheet of a workbook counts its rows from 1, and a recognised row knows no more of its place
 * than its line. So the lines of the second sheet begin where those of the first must have ended:
 * no two places are one, and from a line both the sheet and its row can be told again.
 */
export interface SheetLines {
  readonly blocks: readonly Block[];
  /** The same data with each line as its sheet counts it; what names a line alone gets its sheet. */
  readonly own: <T extends object>(data: T) => T;
  readonly sheetOf: (line: number) => { readonly sheet?: string };
}

const LINES_OF_SHEET = MAX_LINES + 1;

export function sheetLines(blocks: readonly Block[]): SheetLines {
  const sheets = [...new Set(blocks.map(({ sheet }) => sheet))];
  const startOf = new Map(sheets.map((sheet, at) => [sheet, at * LINES_OF_SHEET]));
  return {
    blocks: blocks.map((block) => {
      const start = startOf.get(block.sheet) ?? 0;
      if (block.kind === "paragraph") return { ...block, line: start + block.line };
      const rows = block.rows.map((row): GridRow => ({ ...row, line: start + row.line }));
      return { ...block, rows };
    }),
    own: ownLines,
    sheetOf: (line) => {
      const sheet = sheets[sheetPlace(line)];
      return sheet === undefined ? {} : { sheet };
    },
  };
}

/** The sheet that a line counted on from sheet to sheet stands on, by its place. */
export function sheetPlace(line: number): number {
  return Math.floor(line / LINES_OF_SHEET);
}

const LINE_FIELDS: readonly string[] = ["line", "lastLine", "lines"];
/** Fields that only lead back to the cells of a document at hand. */
const PLACE_FIELDS: readonly string[] = ["origin", "header", "unitLine", "about"];

function ownLines<T>(data: T): T {
  if (Array.isArray(data)) return data.map((one: unknown) => ownLines(one)) as T;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([field]) => !PLACE_FIELDS.includes(field))
      .map(([field, value]: [string, unknown]) => [
        field,
        LINE_FIELDS.includes(field) ? ownLine(value) : ownLines(value),
      ]),
  ) as T;
}

function ownLine(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ownLine);
  return typeof value === "number" ? value % LINES_OF_SHEET : value;
}
