import { printReference } from "../model/a1";
import { areaReference, type Position } from "./table-layout";

/** Cells that stand together in a row or a column, as one rectangle. */
export interface CellGroup {
  readonly cells: readonly Position[];
  /** As a formula refers to them: `C5:C12`. */
  readonly reference: string;
}

/**
 * Cells in as few rectangles as their order gives: each goes on the run of the one before where it
 * stands next below or next to it.
 */
export function groupCells(cells: readonly Position[], onSheet: string): readonly CellGroup[] {
  const runs: Position[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && goesOn(run, cell)) run.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => ({ cells: run, reference: referenceOf(run, onSheet) }));
}

function goesOn(run: readonly Position[], next: Position): boolean {
  const [first, last] = [run[0] as Position, run.at(-1) as Position];
  if (last.sheet !== next.sheet) return false;
  const isBelow = last.column === next.column && last.row + 1 === next.row;
  const isBeside = last.row === next.row && last.column + 1 === next.column;
  const runsDown = run.length === 1 || first.column === last.column;
  const runsAcross = run.length === 1 || first.row === last.row;
  return (isBelow && runsDown) || (isBeside && runsAcross);
}

function referenceOf(run: readonly Position[], onSheet: string): string {
  const [first, last] = [run[0] as Position, run.at(-1) as Position];
  const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
  return printReference(areaReference(area, first.sheet), onSheet);
}
