import { addAll } from "../model/add-all";
import { MAX_EXPLAINED_INPUTS } from "../model/limits";
import { byPlace, isSamePlace, type ByPlace } from "./by-place";
import type { CellPlace, Check } from "./checks";
import { rangeOf, type ComputedReading } from "./computed-cells";
import type { TableData } from "./data";
import { evaluate, type ReadCell, type Reading } from "./reproduce";
import type { Figure, Judged } from "./reproduction";

/** Cells that are taken to hold something else than they do. */
export interface Supposition {
  readonly changed: readonly CellPlace[];
  /** Typed figures: with others in their place a wrong formula would be as wrong. */
  readonly areTyped?: true;
  /** What one of these would hold. */
  readonly cellAt: (place: CellPlace) => ReadCell;
}

/** Which relations speak of which cells, and how the cells are read. */
export interface CheckIndex {
  readonly reading: ComputedReading;
  touching(place: CellPlace): readonly Judged[];
  /** The cells of a table that relations speak of. */
  cellsOf(table: TableData): readonly CellPlace[];
  /** Whether so much was tried that more would be felt. */
  isSpent(): boolean;
  evaluate(check: Check, reading: Reading): Figure | undefined;
}

export function checkIndex(judged: readonly Judged[], reading: ComputedReading): CheckIndex {
  const touching = byPlace<Judged[]>();
  const cells = new Map<TableData, CellPlace[]>();
  for (const one of judged) {
    for (const place of cellsIn(one.check)) {
      const known = touching.get(place);
      if (known) {
        known.push(one);
        continue;
      }
      touching.set(place, [one]);
      const ofTable = cells.get(place.table);
      if (ofTable) ofTable.push(place);
      else cells.set(place.table, [place]);
    }
  }
  let spent = 0;
  return {
    reading,
    touching: (place) => touching.get(place) ?? [],
    cellsOf: (table) => cells.get(table) ?? [],
    isSpent: () => spent > MAX_EXPLAINED_INPUTS,
    evaluate: (check, as) => {
      spent += 1 + cellsIn(check).length;
      const outcome = evaluate(check, as);
      return outcome === undefined || "why" in outcome ? undefined : outcome;
    },
  };
}

/** The cells that a relation speaks of: its result and its inputs. */
export function cellsIn({ cell, inputs }: Check): readonly CellPlace[] {
  return [cell, ...Object.values(inputs).flat()];
}

/** What a supposition would come to. */
export interface Trial {
  /** Relations that do not hold, and would. */
  readonly mended: readonly Judged[];
  /** All that do not hold, and that it bears upon. */
  readonly failing: number;
}

/** Undefined where a relation that holds would not any longer, or could not be looked at. */
export function tried(supposition: Supposition, index: CheckIndex): Trial | undefined {
  const { affected, reading } = supposedReading([supposition], index);
  const failing = affected.filter(({ figure }) => !figure.withinRounding);
  const holds = ({ check }: Judged): boolean =>
    index.evaluate(check, reading)?.withinRounding === true;
  const isOwnFault = ({ check }: Judged): boolean =>
    supposition.areTyped === true &&
    index.reading.isWrongFormula(check) &&
    !supposition.changed.some((place) => isSamePlace(place, check.cell));
  const mended = failing.filter((one) => !isOwnFault(one) && holds(one));
  if (mended.length === 0) return { mended, failing: failing.length };
  const isBroken = affected.some((one) => one.figure.withinRounding && !holds(one));
  return isBroken ? undefined : { mended, failing: failing.length };
}

/** Cells as they would read: those supposed, and the formulas that compute with them. */
export function supposedReading(
  all: readonly Supposition[],
  index: CheckIndex,
): { readonly affected: readonly Judged[]; readonly reading: Reading } {
  const { affected, computed, supposed } = bearing(all, index);
  const memo = byPlace<ReadCell>();
  const { reading: base } = index;
  const reading: Reading = {
    cellAt: (place) => {
      const supposition = supposed.get(place);
      if (supposition) return supposition.cellAt(place);
      const derivation = computed.get(place);
      if (!derivation) return base.cellAt(place);
      const known = memo.get(place);
      if (known) return known;
      const cell = computedCell(derivation, reading, index);
      memo.set(place, cell);
      return cell;
    },
    widthOf: (place) =>
      supposed.has(place) || computed.has(place) ? undefined : base.widthOf(place),
  };
  return { affected, reading };
}

function computedCell(derivation: Check, reading: Reading, index: CheckIndex): ReadCell {
  const own = index.reading.cellAt(derivation.cell);
  const figure = index.evaluate(derivation, {
    ...reading,
    // a formula does not compute with itself
    cellAt: (place) => (isSamePlace(place, derivation.cell) ? own : reading.cellAt(place)),
  });
  const interval = figure && rangeOf(figure, own.measure);
  return interval ? { ...own, cell: { ...own.cell, value: figure.recomputed }, interval } : own;
}

/** The relations that changed cells bear upon, by themselves or through formulas. */
function bearing(
  all: readonly Supposition[],
  index: CheckIndex,
): {
  readonly affected: readonly Judged[];
  readonly computed: ByPlace<Check>;
  readonly supposed: ByPlace<Supposition>;
} {
  const supposed = byPlace<Supposition>();
  for (const one of all) for (const place of one.changed) supposed.set(place, one);
  const computed = byPlace<Check>();
  const affected = new Set<Judged>();
  const open = all.flatMap(({ changed }) => changed);
  for (let place = open.pop(); place; place = open.pop()) {
    const further: CellPlace[] = [];
    for (const one of index.touching(place)) {
      affected.add(one);
      const { cell } = one.check;
      if (isSamePlace(cell, place) || supposed.has(cell) || computed.has(cell)) continue;
      const derivation = index.reading.derivationOf(cell);
      if (derivation?.relation.id !== one.check.relation.id) continue;
      computed.set(cell, derivation);
      further.push(cell);
    }
    addAll(open, further);
  }
  return { affected: [...affected], computed, supposed };
}
