import { columnLetters } from "../model/a1";
import type { Block, GridRow } from "../recognise/document";
import type { RowFacts } from "../tables/data";
import { DocumentError } from "./document-error";

/** A row of a sheet with its filled cells only: column from 0 → text as displayed, by column. */
export interface SheetRow {
  /** From 1. */
  readonly line: number;
  /** Lines of the file that it takes, where a cell has line breaks; else 1. */
  readonly lineCount?: number;
  readonly cells: ReadonlyMap<number, string>;
  /** Columns of formulas that were saved without a result; their cells are "". */
  readonly uncomputed?: readonly number[];
  /** A single text merged over several columns: a title or a note, not a row's label. */
  readonly isSpanned?: boolean;
  readonly facts?: RowFacts;
}

export interface RowsOrigin {
  readonly sheet?: string;
  /** Cells that its grids may take. */
  readonly room: number;
}

/** Blocks of a sheet, and the cells that its grids take. */
export interface SheetBlocks {
  readonly blocks: readonly Block[];
  readonly cellCount: number;
}

/**
 * A sheet's rows, ascending, as paragraphs and grids. Blank rows divide it into regions. The rows
 * above a region's table that hold nothing but a text in its first column are paragraphs (title,
 * unit line), and so is every text that is merged over several columns or stands alone in its
 * region; the rest is one grid, as wide as the region.
 */
export function blocksOfRows(rows: readonly SheetRow[], origin: RowsOrigin): SheetBlocks {
  const blocks: Block[] = [];
  const from = origin.sheet === undefined ? {} : { sheet: origin.sheet };
  let cellCount = 0;
  for (const region of regionsOf(rows)) {
    const { first, width } = extent(region);
    let grid: SheetRow[] = [];
    const closeGrid = (): void => {
      if (grid.length === 0) return;
      cellCount += grid.length * width;
      if (cellCount > origin.room) throw tooWide(grid, width, origin.sheet);
      const gridRows = grid.map((row) => denseRow(row, first, width));
      blocks.push({ kind: "grid", rows: gridRows, ...from });
      grid = [];
    };
    for (const row of region) {
      const isAlone = row.cells.size === 1 && row.uncomputed === undefined;
      const isAbove = grid.length === 0 && row.cells.has(first);
      const isParagraph = isAlone && (isAbove || row.isSpanned === true || region.length === 1);
      if (!isParagraph) {
        grid.push(row);
        continue;
      }
      closeGrid();
      const text = [...row.cells.values()].join("");
      blocks.push({ kind: "paragraph", text, line: row.line, ...from });
    }
    closeGrid();
  }
  return { blocks, cellCount };
}

function regionsOf(rows: readonly SheetRow[]): SheetRow[][] {
  const regions: SheetRow[][] = [];
  let last: SheetRow | undefined;
  for (const row of rows) {
    if (row.cells.size === 0) continue;
    const region = regions.at(-1);
    if (region && last && row.line === last.line + (last.lineCount ?? 1)) region.push(row);
    else regions.push([row]);
    last = row;
  }
  return regions;
}

function extent(region: readonly SheetRow[]): { first: number; width: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const { cells } of region) {
    for (const column of cells.keys()) {
      first = Math.min(first, column);
      last = Math.max(last, column);
    }
  }
  return { first, width: last - first + 1 };
}

function denseRow(
  { line, cells, uncomputed, facts }: SheetRow,
  first: number,
  width: number,
): GridRow {
  return {
    line,
    ...(first === 0 ? {} : { first }),
    ...(facts ? { facts } : {}),
    cells: Array.from({ length: width }, (_, at) => cells.get(first + at) ?? ""),
    ...(uncomputed === undefined
      ? {}
      : { uncomputed: uncomputed.map((column) => `${columnLetters(column)}${line}`) }),
  };
}

function tooWide(grid: readonly SheetRow[], width: number, sheet: string | undefined): Error {
  const where = sheet === undefined ? "" : `Sheet “${sheet}”: `;
  const rows = `rows ${String(grid[0]?.line)} to ${String(grid.at(-1)?.line)}`;
  return new DocumentError(
    `${where}${rows} spread over ${width} columns, which is more than can be read. Delete the cells far from the tables.`,
  );
}
