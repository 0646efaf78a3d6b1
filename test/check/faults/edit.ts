import { columnLetters } from "../../../src/model/a1";
import type { Block, Grid, GridRow } from "../../../src/recognise/document";
import type { RowFacts } from "../../../src/tables/data";

/** A cell of a workbook: its row from 1, its column from 0. */
export interface CellAt {
  readonly sheet: string;
  readonly line: number;
  readonly column: number;
}

/** As findings name it. */
export function nameOfCell({ sheet, line, column }: CellAt): string {
  return `${sheet}!${columnLetters(column)}${line}`;
}

function isGridOf(block: Block, sheet: string): block is Grid {
  return block.kind === "grid" && block.sheet === sheet;
}

function withRow(
  blocks: readonly Block[],
  { sheet, line }: Pick<CellAt, "sheet" | "line">,
  change: (row: GridRow) => GridRow,
): readonly Block[] {
  return blocks.map((block) =>
    isGridOf(block, sheet)
      ? { ...block, rows: block.rows.map((row) => (row.line === line ? change(row) : row)) }
      : block,
  );
}

export function textAt(blocks: readonly Block[], { sheet, line, column }: CellAt): string {
  for (const block of blocks) {
    if (block.sheet !== sheet) continue;
    if (block.kind === "paragraph") {
      if (block.line === line && column === 0) return block.text;
      continue;
    }
    const row = block.rows.find((one) => one.line === line);
    if (row) return row.cells[column - (row.first ?? 0)] ?? "";
  }
  return "";
}

/** The document with another text in a cell, or in a paragraph. */
export function withText(blocks: readonly Block[], at: CellAt, text: string): readonly Block[] {
  const inGrids = withRow(blocks, at, (row) => ({
    ...row,
    cells: row.cells.map((cell, place) => (place === at.column - (row.first ?? 0) ? text : cell)),
  }));
  return inGrids.map((block) =>
    block.kind === "paragraph" && block.sheet === at.sheet && block.line === at.line
      ? { ...block, text }
      : block,
  );
}

/** Several cells changed at once. */
export function withTexts(
  blocks: readonly Block[],
  changes: readonly (readonly [at: CellAt, text: string])[],
): readonly Block[] {
  return changes.reduce((changed, [at, text]) => withText(changed, at, text), blocks);
}

/** What the workbook knows of a row beside what it shows. */
export function withFacts(
  blocks: readonly Block[],
  at: Pick<CellAt, "sheet" | "line">,
  change: (facts: RowFacts) => RowFacts,
): readonly Block[] {
  return withRow(blocks, at, (row) => ({ ...row, facts: change(row.facts ?? {}) }));
}

/** A formula that was saved without its result, in a cell that is therefore blank. */
export function withoutResult(blocks: readonly Block[], at: CellAt): readonly Block[] {
  return withRow(withText(blocks, at, ""), at, (row) => ({
    ...row,
    uncomputed: [`${columnLetters(at.column)}${at.line}`],
  }));
}

/** The sheet with the rows of one of its grids arranged anew; what follows moves up or down. */
function rearranged(
  blocks: readonly Block[],
  { sheet, line }: Pick<CellAt, "sheet" | "line">,
  arrange: (rows: readonly GridRow[], at: number) => readonly GridRow[],
): readonly Block[] {
  let shift = 0;
  return blocks.map((block): Block => {
    if (block.sheet !== sheet) return block;
    if (block.kind === "paragraph") return { ...block, line: block.line + shift };
    const at = block.rows.findIndex((row) => row.line === line);
    const first = (block.rows[0]?.line ?? 1) + shift;
    if (at < 0) {
      return { ...block, rows: block.rows.map((row) => ({ ...row, line: row.line + shift })) };
    }
    const rows = arrange(block.rows, at).map((row, place) => ({ ...row, line: first + place }));
    shift += rows.length - block.rows.length;
    return { ...block, rows };
  });
}

/** Without a row, or several that follow each other. */
export function withoutRows(
  blocks: readonly Block[],
  at: Pick<CellAt, "sheet" | "line">,
  count = 1,
): readonly Block[] {
  return rearranged(blocks, at, (rows, place) => [
    ...rows.slice(0, place),
    ...rows.slice(place + count),
  ]);
}

/** With rows behind a row. */
export function withRowsBehind(
  blocks: readonly Block[],
  at: Pick<CellAt, "sheet" | "line">,
  more: readonly GridRow[],
): readonly Block[] {
  return rearranged(blocks, at, (rows, place) => [
    ...rows.slice(0, place + 1),
    ...more,
    ...rows.slice(place + 1),
  ]);
}

export function rowsAt(
  blocks: readonly Block[],
  { sheet, line }: Pick<CellAt, "sheet" | "line">,
  count = 1,
): readonly GridRow[] {
  const grid = blocks.find(
    (block): block is Grid => isGridOf(block, sheet) && block.rows.some((row) => row.line === line),
  );
  const at = grid?.rows.findIndex((row) => row.line === line) ?? 0;
  return grid?.rows.slice(at, at + count) ?? [];
}

export function withoutSheet(blocks: readonly Block[], sheet: string): readonly Block[] {
  return blocks.filter((block) => block.sheet !== sheet);
}
