/** What may be wrong where relations do not hold, as suppositions that can be tried. */
import { MAX_EXCHANGED, MAX_EXCHANGED_FIGURES } from "../model/limits";
import { scaleOf, SCALED_MEASURES } from "../model/measure";
import { byPlace, isSamePlace } from "./by-place";
import type { CellPlace } from "./checks";
import type { TableData } from "./data";
import type { Supposed } from "./explanation";
import { typedCell } from "./figure";
import { readAs, readCellAt, type ReadCell } from "./reproduce";
import type { Judged } from "./reproduction";
import { solvedBy, valueAt } from "./solve";
import { cellsIn, type CheckIndex, type Supposition } from "./suppose";
import { columnSpec, measureOf, specOf } from "./table-set";

/** Relations that may give a cell's value: the first few are enough to find it. */
const MOST_VALUES = 4;
/** A figure that is part of one relation only is told by that one. */
const LEAST_TOUCHED = 2;

export interface Proposed {
  readonly supposed: Supposed;
  readonly supposition: Supposition;
}

/** The likeliest first: where too much would have to be tried, the rest is left. */
export function* suppositions(failing: readonly Judged[], index: CheckIndex): Generator<Proposed> {
  yield* figures(failing, index);
  for (const [table, { alone, all }] of failingCells(failing)) {
    yield* units(table, index);
    yield* columns(table, alone, index);
    yield* rows(table, alone, index);
    yield* pairs(table, all, index);
  }
}

interface FailingCells {
  /** Those that stand alone in a relation, not as one of a list. */
  readonly alone: CellPlace[];
  readonly all: CellPlace[];
}

/** The cells of the relations that do not hold, table by table, from the top down. */
function failingCells(failing: readonly Judged[]): ReadonlyMap<TableData, FailingCells> {
  const cells = new Map<TableData, FailingCells>();
  const known = { alone: byPlace<true>(), all: byPlace<true>() };
  const add = (place: CellPlace, list: keyof FailingCells): void => {
    if (known[list].has(place)) return;
    known[list].set(place, true);
    const ofTable = cells.get(place.table) ?? { alone: [], all: [] };
    cells.set(place.table, ofTable);
    ofTable[list].push(place);
  };
  for (const { check } of failing) {
    const alone = Object.entries(check.inputs).filter(([name]) => check.single.has(name));
    for (const place of [check.cell, ...alone.flatMap(([, places]) => places)]) add(place, "alone");
    for (const place of cellsIn(check)) add(place, "all");
  }
  for (const { alone, all } of cells.values()) {
    for (const list of [alone, all]) list.sort((one, other) => one.row.line - other.row.line);
  }
  return cells;
}

function* units(table: TableData, index: CheckIndex): Generator<Proposed> {
  if (!SCALED_MEASURES.includes(table.unit)) return;
  const changed = index.cellsOf(table).filter((place) => {
    const spec = specOf(table.spec);
    return spec && measureOf(table, spec, place.row.id, place.column) === table.unit;
  });
  for (const unit of SCALED_MEASURES.filter((one) => one !== table.unit)) {
    yield {
      supposed: { what: "unit", table, unit },
      supposition: {
        changed,
        cellAt: (place) => readCellAt({ ...place, table: { ...table, unit } }),
      },
    };
  }
}

function* columns(
  table: TableData,
  cells: readonly CellPlace[],
  index: CheckIndex,
): Generator<Proposed> {
  const wrong = new Set(cells.map(({ column }) => column));
  const known = index.cellsOf(table);
  const used = new Set(known.map(({ column }) => column));
  for (const [one, other] of couples(table.columns.map(({ id }) => id))) {
    if (!used.has(one) || !used.has(other) || !(wrong.has(one) || wrong.has(other))) continue;
    yield {
      supposed: { what: "columns", table, columns: [one, other] },
      supposition: {
        changed: known.filter(({ column }) => column === one || column === other),
        cellAt: (place) =>
          readAsOf(place, { ...place, column: place.column === one ? other : one }),
      },
    };
  }
}

function* rows(
  table: TableData,
  cells: readonly CellPlace[],
  index: CheckIndex,
): Generator<Proposed> {
  const wrong = [...new Set(cells.map(({ row }) => row))];
  if (wrong.length > MAX_EXCHANGED) return;
  for (const [one, other] of couples(wrong)) {
    if (one.role !== other.role || one.label === other.label) continue;
    yield {
      supposed: { what: "rows", table, rows: [one, other] },
      supposition: {
        changed: index.cellsOf(table).filter(({ row }) => row === one || row === other),
        cellAt: (place) => readAsOf(place, { ...place, row: place.row === one ? other : one }),
      },
    };
  }
}

/** Two figures of a row or of a column, of which one at least is part of what fails. */
function* pairs(
  table: TableData,
  cells: readonly CellPlace[],
  index: CheckIndex,
): Generator<Proposed> {
  const typed = cells.filter((place) => !index.reading.isFormula(place));
  if (typed.length > MAX_EXCHANGED_FIGURES) return;
  const others = index.cellsOf(table).filter((place) => !index.reading.isFormula(place));
  for (const [at, one] of typed.entries()) {
    for (const other of others) {
      if ((one.row === other.row) === (one.column === other.column)) continue;
      // each couple once
      if (typed.slice(0, at).some((before) => isSamePlace(before, other))) continue;
      yield {
        supposed: { what: "figures", places: inReadingOrder(table, one, other) },
        supposition: {
          changed: [one, other],
          areTyped: true,
          cellAt: (place) => readAsOf(place, isSamePlace(place, one) ? other : one),
        },
      };
    }
  }
}

function inReadingOrder(
  { columns: all }: TableData,
  one: CellPlace,
  other: CellPlace,
): readonly [CellPlace, CellPlace] {
  const at = ({ column }: CellPlace): number => all.findIndex(({ id }) => id === column);
  const isBefore = one.row.line - other.row.line || at(one) - at(other);
  return isBefore < 0 ? [one, other] : [other, one];
}

/** One figure, with each value that one of the relations asks of it, the tightest first. */
function* figures(failing: readonly Judged[], index: CheckIndex): Generator<Proposed> {
  const touched = byPlace<Judged[]>();
  const places: CellPlace[] = [];
  for (const one of failing) {
    for (const place of typedCells(one, index)) {
      const known = touched.get(place);
      if (known) known.push(one);
      else {
        touched.set(place, [one]);
        places.push(place);
      }
    }
  }
  for (const place of places) {
    const wrong = touched.get(place) ?? [];
    const other = otherSign(place);
    if (other !== undefined) {
      yield {
        supposed: { what: "figure", place, value: other, isSign: true },
        supposition: { changed: [place], areTyped: true, cellAt: () => valueAt(place, other) },
      };
    }
    if (wrong.length < LEAST_TOUCHED) continue;
    const tightest = [...wrong].sort((one, other) => widthOf(one) - widthOf(other));
    const values = tightest.slice(0, MOST_VALUES).map((one) => solvedBy(place, one, index));
    for (const value of new Set(values)) {
      if (value === undefined) continue;
      yield {
        supposed: { what: "figure", place, value },
        supposition: { changed: [place], areTyped: true, cellAt: () => valueAt(place, value) },
      };
    }
  }
}

/** Digits of a figure whose double is no difference that a sum has by chance. */
const LEAST_DIGITS = 3;

/** The figure with the other sign; undefined where it is too small to tell anything. */
function otherSign(place: CellPlace): number | undefined {
  const { kind, value = 0, decimals = 0 } = readCellAt(place).cell;
  const isTelling =
    kind === "number" && Math.abs(value) * 10 ** decimals >= 10 ** (LEAST_DIGITS - 1);
  return isTelling ? -value : undefined;
}

/** How much rounding leaves open, in the base of the measure; a share says little of an amount. */
function widthOf({ check: { cell }, figure: { low, high } }: Judged): number {
  const { measure } = readCellAt(cell);
  return measure === "share" ? Number.POSITIVE_INFINITY : (high - low) * scaleOf(measure);
}

/** The cells of a relation that somebody typed, those behind its formulas in place of these. */
function typedCells({ check }: Judged, index: CheckIndex): readonly CellPlace[] {
  const known = byPlace<true>();
  const found: CellPlace[] = [];
  const open = [...cellsIn(check)];
  for (let place = open.pop(); place; place = open.pop()) {
    if (known.has(place)) continue;
    known.set(place, true);
    const derivation = index.reading.derivationOf(place);
    if (!derivation) found.push(place);
    else for (const input of Object.values(derivation.inputs).flat()) open.push(input);
  }
  return found;
}

/** What a cell would hold, were another one's content there. */
function readAsOf(place: CellPlace, other: CellPlace): ReadCell {
  const { raw } = readCellAt(other).cell;
  const spec = specOf(place.table.spec);
  return readAs(typedCell(raw, spec && columnSpec(spec, place.column)?.holds), place);
}

function couples<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));
}
