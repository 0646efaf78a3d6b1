import { MAX_FIGURE } from "../model/limits";
import type { CellPlace } from "./checks";
import { readAs, readCellAt, type ReadCell } from "./reproduce";
import type { Judged } from "./reproduction";
import { supposedReading, type CheckIndex } from "./suppose";

/** A straight line is met at once; a share's divisor takes a few steps. */
const MOST_STEPS = 6;

/**
 * The value of a cell with which a relation would give what is printed, to the decimals that the cell
 * shows, in its own unit. Undefined where there is none.
 */
export function solvedBy(
  place: CellPlace,
  { check }: Judged,
  index: CheckIndex,
): number | undefined {
  if (check.relation.holds === "atMost") return undefined;
  const { cell } = readCellAt(place);
  if (cell.kind !== "number" && cell.kind !== "nil" && cell.kind !== "blank") return undefined;
  const gapAt = (value: number): number | undefined => {
    const supposition = { changed: [place], cellAt: () => valueAt(place, value) };
    const figure = index.evaluate(check, supposedReading([supposition], index).reading);
    return figure && figure.recomputed - figure.printed;
  };
  const root = secant(gapAt, cell.value ?? 0);
  return root === undefined ? undefined : Number(root.toFixed(cell.decimals ?? 0));
}

/** A cell's reading, did it hold that value with as many decimals as it shows. */
export function valueAt(place: CellPlace, value: number): ReadCell {
  const { cell } = readCellAt(place);
  const decimals = cell.decimals ?? 0;
  return readAs({ ...cell, kind: "number", value, decimals }, place);
}

// by hand: two lines, where a library for equations would bring matrices
function secant(gapAt: (value: number) => number | undefined, from: number): number | undefined {
  let before = from;
  let gapBefore = gapAt(before);
  let value = from === 0 ? 1 : from * 1.01;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const gap = gapAt(value);
    if (gap === undefined || gapBefore === undefined || gap === gapBefore) return undefined;
    const next = value - (gap * (value - before)) / (gap - gapBefore);
    // what is no number is not below it either
    if (!(Math.abs(next) <= MAX_FIGURE)) return undefined;
    if (Math.abs(next - value) <= Math.abs(value) * 1e-9) return next;
    [before, gapBefore, value] = [value, gap, next];
  }
  return undefined;
}
