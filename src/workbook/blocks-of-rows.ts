import { addAll } from "../model/add-all";
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
  for (const region of sideBySide(withHeaders(regionsOf(rows)))) {
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

/**
 * A header whose cells are merged down leaves a blank row under it, and so do people: a region that
 * ends in a row of headings belongs to the one that follows a row below, and is no wider than they.
 */
function withHeaders(regions: readonly SheetRow[][]): readonly SheetRow[][] {
  const joined: SheetRow[][] = [];
  for (const region of regions) {
    const before = joined.at(-1);
    if (before && isHeaderOf(before, region)) addAll(before, region);
    else joined.push([...region]);
  }
  return joined;
}

function isHeaderOf(region: readonly SheetRow[], next: readonly SheetRow[]): boolean {
  const header = region.at(-1);
  const first = next[0];
  if (!header || !first || first.line !== header.line + (header.lineCount ?? 1) + 1) return false;
  if (!region.slice(0, -1).every(({ cells }) => cells.size === 1)) return false;
  const texts = [...header.cells.values()];
  if (texts.length < LEAST_HEADINGS || texts.some(isFigure)) return false;
  const [own, other] = [extent([header]), extent(next)];
  // the corner over the labels may be blank
  return own.first <= other.first + 1 && own.first + own.width >= other.first + other.width;
}

/**
 * Tables beside each other are read one after the other: where a row of titles, one over each, begins
 * regions that a blank column parts before each title, and each part holds a table.
 */
function sideBySide(regions: readonly SheetRow[][]): readonly (readonly SheetRow[])[] {
  const apart: (readonly SheetRow[])[] = [];
  for (let at = 0; at < regions.length; at++) {
    const band = bandAt(regions, at);
    apart.push(...(band?.parts ?? [regions[at] ?? []]));
    at += (band?.count ?? 1) - 1;
  }
  return apart;
}

interface Band {
  readonly count: number;
  readonly parts: readonly (readonly SheetRow[])[];
}

function bandAt(regions: readonly SheetRow[][], at: number): Band | undefined {
  const titles = [...(regions[at]?.[0]?.cells.keys() ?? [])].sort((a, b) => a - b);
  if (titles.length < 2) return undefined;
  const [first = 0, ...others] = titles;
  const isParted = (region: readonly SheetRow[]): boolean =>
    region.every(
      ({ cells }) =>
        [...cells.keys()].every((column) => column >= first) &&
        others.every((title) => !cells.has(title - 1)),
    );
  let end = at;
  while (end < regions.length && isParted(regions[end] ?? [])) end++;
  const parts = titles.map((from, place) => {
    const to = titles[place + 1] ?? Number.POSITIVE_INFINITY;
    return regions.slice(at, end).map((region) => columnsOf(region, from, to));
  });
  const isTable = (part: readonly (readonly SheetRow[])[]): boolean =>
    part.flat().some(({ cells }) => cells.size >= LEAST_HEADINGS);
  if (!parts.every(isTable)) return undefined;
  return { count: end - at, parts: parts.flat().filter((region) => region.length > 0) };
}

/** What of the rows stands from one column to before another. */
function columnsOf(region: readonly SheetRow[], from: number, to: number): readonly SheetRow[] {
  const isWithin = (column: number): boolean => column >= from && column < to;
  return region.flatMap(({ uncomputed: all = [], ...row }): SheetRow[] => {
    const cells = new Map([...row.cells].filter(([column]) => isWithin(column)));
    const uncomputed = all.filter(isWithin);
    if (cells.size === 0 && uncomputed.length === 0) return [];
    return [{ ...row, cells, ...(uncomputed.length > 0 ? { uncomputed } : {}) }];
  });
}

/** Two texts side by side may be anything. */
const LEAST_HEADINGS = 3;

/** A year may head a column. */
function isFigure(text: string): boolean {
  return !/\p{L}/u.test(text) && !/^\d{4}(\/\d{2})?$/u.test(text);
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
  const rows = { first: grid[0]?.line ?? 0, last: grid.at(-1)?.line ?? 0, columns: width };
  return sheet === undefined
    ? new DocumentError("spread", rows)
    : new DocumentError("sheetSpread", { sheet, ...rows });
}
