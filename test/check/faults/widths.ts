import { compile } from "../../../src/calc/compile";
import { isCellError } from "../../../src/model/cell-error";
import { scaleOf } from "../../../src/model/measure";
import { checksOf, type CellPlace, type Check } from "../../../src/tables/checks";
import type { TableData } from "../../../src/tables/data";
import { functionDefaults } from "../../../src/tables/function-defaults";
import { evaluate, readCellAt } from "../../../src/tables/reproduce";
import type { Figure } from "../../../src/tables/reproduction";
import { specOf, type TableSet } from "../../../src/tables/table-set";

/** Changed by more than twice the width of its tightest relation, a figure must be noticed. */
const FACTOR = 2.1;

/** A relation that the printed figures satisfy. */
export interface Held {
  readonly check: Check;
  readonly figure: Figure;
}

/** Which relations each figure stands in. */
export interface Relations {
  /** Every figure that stands in a relation which holds. */
  readonly covered: readonly CellPlace[];
  /** Those in which it stands. */
  of(place: CellPlace): readonly Held[];
  /** Every cell whose figure is made of this one, whether or not it can be recomputed now. */
  madeOf(place: CellPlace): readonly CellPlace[];
  /** Tables of one relation. */
  readonly together: readonly (readonly TableData[])[];
  /** The cells that templates compute, those of one relation in one column or row together. */
  derived(table: TableData): readonly (readonly CellPlace[])[];
}

export function relationsIn(set: TableSet): Relations {
  const checks = set.all.flatMap((table) => {
    const spec = specOf(table.spec);
    return spec ? checksOf(table, spec, set).checks : [];
  });
  const held = checks.flatMap((check): Held[] => {
    const figure = evaluate(check);
    const isHeld = figure !== undefined && !("why" in figure) && figure.withinRounding;
    return isHeld && check.relation.holds !== "atMost" ? [{ check, figure }] : [];
  });
  const covered = new Map<string, { place: CellPlace; relations: Held[] }>();
  for (const relation of held) {
    for (const place of new Set([relation.check.cell, ...inputsOf(relation.check)])) {
      if (readCellAt(place).cell.kind !== "number") continue;
      const known = covered.get(keyOf(place));
      if (!known) covered.set(keyOf(place), { place, relations: [relation] });
      else if (!known.relations.includes(relation)) known.relations.push(relation);
    }
  }
  const made = new Map<string, CellPlace[]>();
  for (const check of checks) {
    for (const input of inputsOf(check)) {
      const known = made.get(keyOf(input));
      if (known) known.push(check.cell);
      else made.set(keyOf(input), [check.cell]);
    }
  }
  return {
    covered: [...covered.values()].map(({ place }) => place),
    of: (place) => covered.get(keyOf(place))?.relations ?? [],
    together: checks.map((check) => [
      ...new Set([check.cell, ...inputsOf(check)].map(({ table }) => table)),
    ]),
    madeOf: (place) => made.get(keyOf(place)) ?? [],
    derived: (table) => {
      const groups = new Map<string, CellPlace[]>();
      for (const { check } of held) {
        const { relation, cell } = check;
        if (relation.derives !== true || cell.table !== table) continue;
        const isRow = relation.cells.rows?.length === 1;
        const key = `${relation.id} ${isRow ? "" : cell.column}`;
        groups.set(key, [...(groups.get(key) ?? []), cell]);
      }
      return [...groups.values()];
    },
  };
}

export function inputsOf({ inputs }: Check): readonly CellPlace[] {
  return Object.values(inputs).flat();
}

function keyOf({ table, row, column }: CellPlace): string {
  return `${table.id} ${row.line} ${row.id} ${column}`;
}

export function isSame(a: CellPlace, b: CellPlace | undefined): boolean {
  return a.row === b?.row && a.column === b.column;
}

/**
 * By how much a figure must change, in the unit that it is printed in, to be noticed by the tightest
 * of the relations; undefined where none of them depends on it.
 */
export function leastChange(place: CellPlace, relations: readonly Held[]): number | undefined {
  const width = Math.min(...relations.map((relation) => widthFor(relation, place)));
  if (!Number.isFinite(width)) return undefined;
  const { measure } = readCellAt(place);
  return Math.max((FACTOR * width) / scaleOf(measure), lastDigit(place));
}

/** A unit of the last digit that is printed. */
export function lastDigit(place: CellPlace): number {
  return 10 ** -(readCellAt(place).cell.decimals ?? 0);
}

function pointOf(place: CellPlace): number {
  const { cell, measure } = readCellAt(place);
  return (cell.value ?? 0) * scaleOf(measure);
}

/** What the relation gives for its inputs' values. */
function computed(
  { relation, inputs, single }: Check,
  valueOf: (place: CellPlace) => number = pointOf,
): number {
  const values = Object.entries(inputs).map(([name, places]) => {
    const points = places.map(valueOf);
    return single.has(name) ? (points[0] as number) : points;
  });
  const defaults = functionDefaults(relation);
  const names = [...Object.keys(inputs), ...Object.keys(defaults)];
  const result = compile(relation.is, names)([...values, ...Object.values(defaults)]);
  return isCellError(result) ? Number.NaN : result;
}

/**
 * Whether the relation is off by more than twice its width when other figures stand in its cells: the
 * one that stands for a cell stands in its place. Where no figure does, nobody can tell.
 */
export function isBrokenBy(
  { check, figure }: Held,
  standIn: (place: CellPlace) => CellPlace,
): boolean {
  const places = [check.cell, ...inputsOf(check)];
  const isTold = places.every((place) => {
    const isFigure = readCellAt(place).cell.kind === "number";
    return !isFigure || readCellAt(standIn(place)).cell.kind === "number";
  });
  if (!isTold) return false;
  const valueOf = (place: CellPlace): number => pointOf(standIn(place));
  const off = Math.abs(valueOf(check.cell) - computed(check, valueOf));
  const unit = lastDigit(check.cell) * scaleOf(readCellAt(check.cell).measure);
  return off > FACTOR * widthOf({ check, figure }) && off >= unit * (1 - 1e-6);
}

/** How far the cell may move before the relation must notice: its width in the cell's own base. */
function widthFor({ check, figure }: Held, place: CellPlace): number {
  const width = widthOf({ check, figure });
  if (isSame(place, check.cell)) return width;
  const step = Math.max(Math.abs(pointOf(place)), 1) * 1e-4;
  const more = (one: CellPlace): number => pointOf(one) + (isSame(one, place) ? step : 0);
  const slope = Math.abs((computed(check, more) - computed(check)) / step);
  return slope > 0 ? width / slope : Number.POSITIVE_INFINITY;
}

/** The width of the printed figure and that of what its inputs give, together. */
function widthOf({ check, figure }: Held): number {
  const { interval, measure } = readCellAt(check.cell);
  const own = interval ? Number(interval.high.minus(interval.low)) : 0;
  return own + (figure.high - figure.low) * scaleOf(measure);
}
