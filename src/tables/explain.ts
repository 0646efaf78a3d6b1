import { MAX_EXCHANGED } from "../model/limits";
import { SCALED_MEASURES } from "../model/measure";
import { byPlace, isSamePlace } from "./by-place";
import type { CellPlace } from "./checks";
import type { ComputedReading } from "./computed-cells";
import type { TableData } from "./data";
import type { Explanation, Supposed } from "./explanation";
import { typedCell } from "./figure";
import { readAs, readCellAt, type ReadCell } from "./reproduce";
import type { Judged, Reproduction } from "./reproduction";
import { solvedBy, valueAt } from "./solve";
import { cellsIn, checkIndex, tried, type CheckIndex, type Supposition } from "./suppose";
import { columnSpec, measureOf, specOf } from "./table-set";

/** One relation that does not hold explains itself. */
const LEAST_MENDED = 2;
/** Relations that may give a cell's value: the first few are enough to find it. */
const MOST_VALUES = 4;

/**
 * What would explain several relations that do not hold: a unit, two columns, rows or figures in each
 * other's place, one wrong figure. Each must mend most of what it bears upon and break nothing, and
 * nothing else may explain as much; what nothing explains stays as it is.
 */
export function explanations(
  { judged }: Reproduction,
  reading: ComputedReading,
): readonly Explanation[] {
  const failing = judged.filter(({ figure }) => !figure.withinRounding);
  if (failing.length < LEAST_MENDED) return [];
  const index = checkIndex(judged, reading);
  const candidates: Candidate[] = [];
  for (const { supposed, supposition } of suppositions(failing, index)) {
    if (index.isSpent()) break;
    const trial = tried(supposition, index);
    if (!trial || trial.mended.length * 2 <= trial.failing) continue;
    const mended = independent(trial.mended);
    if (mended < LEAST_MENDED) continue;
    candidates.push({ supposed, mended: trial.mended, rank: rankOf(supposed, mended) });
  }
  return best(candidates);
}

interface Candidate {
  readonly supposed: Supposed;
  readonly mended: readonly Judged[];
  readonly rank: number;
}

/** By how much it mends. Of two tables that differ by a unit only, the one in its usual unit is right. */
function rankOf(supposed: Supposed, mended: number): number {
  const isUsual =
    supposed.what === "unit" && specOf(supposed.table.spec)?.measure === supposed.unit;
  return mended + (isUsual ? 0.5 : 0);
}

/** Relations between the same cells, such as an equality that either table states, are one. */
function independent(judged: readonly Judged[]): number {
  return new Set(judged.map(({ check }) => cellsIn(check).map(nameOf).sort().join(" "))).size;
}

function nameOf({ table, row, column }: CellPlace): string {
  return JSON.stringify([table.id, row.id, row.line, column]);
}

/** Those that explain most; where two explain the same equally well, neither. */
function best(candidates: readonly Candidate[]): readonly Explanation[] {
  const inOrder = [...candidates].sort(
    (one, other) => other.rank - one.rank || Number(isPair(other)) - Number(isPair(one)),
  );
  const explained = new Set<Judged>();
  const found: Explanation[] = [];
  for (const [at, { supposed, mended, rank }] of inOrder.entries()) {
    if (mended.some((one) => explained.has(one))) continue;
    const isRivalled = inOrder.some(
      (other, place) =>
        place !== at &&
        other.rank === rank &&
        !isSame(other.supposed, supposed) &&
        other.mended.some((one) => mended.includes(one)),
    );
    for (const one of mended) explained.add(one);
    if (isRivalled) continue;
    found.push({ ...supposed, figures: mended.map(({ figure }) => figure) });
  }
  return found;
}

/**
 * Another value of the same figure is no rival: the one that the tightest relation asks for is taken.
 * Nor are two rows or columns where nothing but two figures of them would be exchanged.
 */
function isSame(one: Supposed, other: Supposed): boolean {
  if (one.what === "figure" && other.what === "figure") return isSamePlace(one.place, other.place);
  const pair = [one, other].find(({ what }) => what === "figures");
  const lines = [one, other].find(({ what }) => what === "rows" || what === "columns");
  return pair !== undefined && lines !== undefined && tableOf(pair) === tableOf(lines);
}

function tableOf(supposed: Supposed): TableData {
  if (supposed.what === "figure") return supposed.place.table;
  return supposed.what === "figures" ? supposed.places[0].table : supposed.table;
}

/** Of what comes to the same, two figures are told, not two rows or columns. */
function isPair({ supposed }: Candidate): boolean {
  return supposed.what === "figures";
}

interface Proposed {
  readonly supposed: Supposed;
  readonly supposition: Supposition;
}

function* suppositions(failing: readonly Judged[], index: CheckIndex): Generator<Proposed> {
  for (const [table, cells] of failingCells(failing)) {
    yield* units(table, index);
    yield* columns(table, cells, index);
    yield* rows(table, cells, index);
    yield* pairs(table, cells, index);
  }
  yield* figures(failing, index);
}

/** The cells that stand alone in relations that do not hold, not as one of a list. */
function failingCells(failing: readonly Judged[]): ReadonlyMap<TableData, readonly CellPlace[]> {
  const cells = new Map<TableData, CellPlace[]>();
  const known = byPlace<true>();
  for (const { check } of failing) {
    const alone = Object.entries(check.inputs).filter(([name]) => check.single.has(name));
    for (const place of [check.cell, ...alone.flatMap(([, places]) => places)]) {
      if (known.has(place)) continue;
      known.set(place, true);
      const ofTable = cells.get(place.table);
      if (ofTable) ofTable.push(place);
      else cells.set(place.table, [place]);
    }
  }
  for (const ofTable of cells.values()) {
    // so that the first of two rows is the one that comes first
    ofTable.sort((one, other) => one.row.line - other.row.line);
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
  const all = table.columns
    .map(({ id }) => id)
    .filter((id) => known.some((one) => one.column === id));
  for (const [one, other] of couples(all)) {
    if (!wrong.has(one) && !wrong.has(other)) continue;
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

/** Two figures of a row or of a column, of which one at least fails. */
function* pairs(
  table: TableData,
  cells: readonly CellPlace[],
  index: CheckIndex,
): Generator<Proposed> {
  const isTyped = (place: CellPlace): boolean => index.reading.derivationOf(place) === undefined;
  const typed = cells.filter(isTyped);
  if (typed.length > MAX_EXCHANGED) return;
  const others = index.cellsOf(table).filter(isTyped);
  for (const [at, one] of typed.entries()) {
    for (const other of others) {
      if ((one.row === other.row) === (one.column === other.column)) continue;
      // each couple once
      if (typed.slice(0, at).some((before) => isSamePlace(before, other))) continue;
      yield {
        supposed: { what: "figures", places: inReadingOrder(table, one, other) },
        supposition: {
          changed: [one, other],
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

/** One figure, with each value that one of the relations asks of it. */
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
    const wrong = [...(touched.get(place) ?? [])].sort((a, b) => widthOf(a) - widthOf(b));
    if (wrong.length < LEAST_MENDED) continue;
    const values = wrong.slice(0, MOST_VALUES).map((one) => solvedBy(place, one, index));
    for (const value of new Set(values)) {
      if (value === undefined) continue;
      yield {
        supposed: { what: "figure", place, value },
        supposition: { changed: [place], cellAt: () => valueAt(place, value) },
      };
    }
  }
}

/** How much rounding leaves open, as a share of the figure. */
function widthOf({ figure: { low, high, recomputed } }: Judged): number {
  return (high - low) / Math.max(Math.abs(recomputed), Number.EPSILON);
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
