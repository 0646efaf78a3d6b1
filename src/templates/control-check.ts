import { Decimal } from "../calc/arithmetic";
import { compile, type Slots } from "../calc/compile";
import { contains } from "../calc/expression";
import { exactly, meets, type Interval } from "../calc/interval";
import { intervalFormula } from "../calc/interval-formula";
import { recompute } from "../calc/recompute";
import { isCellError } from "../model/cell-error";
import { SCALED_MEASURES } from "../model/measure";
import type { CellPlace, Check } from "../tables/checks";
import { functionDefaults } from "../tables/function-defaults";
import { boundsOf, referenceAt, type Around, type Factor } from "./control-bounds";
import { isKnown } from "./control-known";
import { isError, type HeldCell } from "./held-cells";

/** A relation at one cell as the Control sheet checks it: formulas, and what they give now. */
export interface ControlCheck {
  readonly check: Check;
  readonly cell: HeldCell;
  /** What the checked cell holds, and what its inputs give; "" where something is not told. */
  readonly stands: Computed;
  readonly recomputed: Computed;
  /** The ends of what the inputs' rounding allows. */
  readonly low: Computed;
  readonly high: Computed;
  /** Half of the last digit that the checked cell shows. */
  readonly halfWidth: Computed;
  readonly state: State;
}

export interface Computed {
  readonly formula: string;
  readonly result: number | string;
}

/** Whether the figure agrees; `open`: it or one of its inputs is not told yet. */
export type State = "agrees" | "disagrees" | "open";

/** Checks by the interval rule: as formulas, and in decimals for what they give now. */
export function controlCheck(check: Check, around: Around): ControlCheck {
  const { relation, cell: place } = check;
  const cell = around.cells(place);
  const factor = levelling(check, around);
  const reference = referenceAt(place, around);
  const known = isKnown(check, around);
  const own = factor(cell);
  const guarded = (text: string): string => {
    const inUnit = own === 1 ? text : `${text}/${own}`;
    return `IF(${known.formula},IFERROR(${inUnit},""),"")`;
  };
  const plain = intervalFormula(relation.is, boundsOf(check, around, factor, false));
  const ends = intervalFormula(relation.is, boundsOf(check, around, factor, true));
  const range = known.holds ? rangeOf(check, around, factor) : undefined;
  const value = known.holds ? valueOf(check, around, factor) : undefined;
  return {
    check,
    cell,
    stands: { formula: reference, result: standing(cell) },
    recomputed: {
      formula: guarded(plain.low),
      result: value === undefined ? "" : value / own,
    },
    low: { formula: guarded(ends.low), result: range ? Number(range.low.div(own)) : "" },
    high: { formula: guarded(ends.high), result: range ? Number(range.high.div(own)) : "" },
    halfWidth: {
      formula: cell.isNoughtRounded
        ? String(cell.halfWidth)
        : `IF(${reference}=0,0,${cell.halfWidth})`,
      result: widthOf(cell),
    },
    state: stateOf(check, cell, range, factor),
  };
}

/**
 * Amounts of money are levelled to francs where those of a relation are held in different units, or
 * where francs stand in its expression. Of one unit throughout they give the same in any.
 */
function levelling({ relation, cell, inputs }: Check, { cells }: Around): Factor {
  const held = [cell, ...Object.values(inputs).flat()].map(cells).filter(isMoney);
  const scales = new Set(held.map(({ scale }) => scale));
  const holdsFrancs = contains(relation.is, "constant") || contains(relation.is, "roundUp");
  const isNeeded = scales.size > 1 || (holdsFrancs && scales.size === 1 && !scales.has(1));
  return isNeeded ? ({ scale }) => scale : () => 1;
}

function isMoney({ measure }: HeldCell): boolean {
  return SCALED_MEASURES.includes(measure);
}

function standing({ value }: HeldCell): number | string {
  return isError(value) ? value.error : (value ?? 0);
}

function widthOf({ value, isNoughtRounded, halfWidth }: HeldCell): number {
  return (value === 0 || value === null) && !isNoughtRounded ? 0 : halfWidth;
}

function spread(cell: HeldCell, factor: Factor): Interval {
  const middle = new Decimal(typeof cell.value === "number" ? cell.value : 0);
  const half = widthOf(cell);
  const by = factor(cell);
  return { low: middle.minus(half).times(by), high: middle.plus(half).times(by) };
}

/** What the inputs' rounding leaves open; undefined where they give an error. */
function rangeOf(check: Check, around: Around, factor: Factor): Interval | undefined {
  const { relation, inputs, single } = check;
  const at = (place: CellPlace): Interval => spread(around.cells(place), factor);
  const given = Object.entries(inputs).map(
    ([name, places]): [string, Interval | readonly Interval[]] => [
      name,
      single.has(name) ? at(places[0] as CellPlace) : places.map(at),
    ],
  );
  const defaults = Object.entries(functionDefaults(relation)).map(
    ([name, value]): [string, Interval] => [name, exactly(value)],
  );
  const range = recompute(relation.is, Object.fromEntries([...given, ...defaults]));
  return isCellError(range) ? undefined : range;
}

/** What the inputs give as they stand. */
function valueOf(check: Check, around: Around, factor: Factor): number | undefined {
  const { relation, inputs, single } = check;
  const at = (place: CellPlace): number => {
    const cell = around.cells(place);
    return typeof cell.value === "number" ? cell.value * factor(cell) : 0;
  };
  const defaults = Object.entries(functionDefaults(relation));
  const names = [...Object.keys(inputs), ...defaults.map(([name]) => name)];
  const slots: Slots<number> = [
    ...Object.entries(inputs).map(([name, places]) =>
      single.has(name) ? at(places[0] as CellPlace) : places.map(at),
    ),
    ...defaults.map(([, value]) => value),
  ];
  const result = compile(relation.is, names)(slots);
  return isCellError(result) ? undefined : result;
}

function stateOf(
  { relation }: Check,
  cell: HeldCell,
  range: Interval | undefined,
  factor: Factor,
): State {
  if (!range) return "open";
  const own = spread(cell, factor);
  const agrees = relation.holds === "atMost" ? own.low.lte(range.high) : meets(own, range);
  return agrees ? "agrees" : "disagrees";
}
