import { compile, type Slots } from "../calc/compile";
import { isCellError, type ErrorCode } from "../model/cell-error";
import { scaleOf } from "../model/measure";
import type { CellPlace, Check } from "../tables/checks";
import { typedCell } from "../tables/figure";
import { functionDefaults } from "../tables/function-defaults";
import { readCellAt } from "../tables/reproduce";
import { holdsOf, specOf } from "../tables/table-set";
import { cellKey } from "./derivations";
import { heldIn, type Held } from "./held";
import type { HeldUnit } from "./request";

/** What a cell holds: a figure, nothing, or the error that its formula gives. */
export type CellValue = number | null | { readonly error: ErrorCode };

/** A figure's cell: what it holds, and what its rounding leaves open. */
export interface HeldCell extends Omit<Held, "typedHalfWidth"> {
  readonly value: CellValue;
  /** What a formula computes it from. */
  readonly derivation?: Check;
  /** Whether a nought in it is a rounded figure as well, as a printed `0` is and nil is not. */
  readonly isNoughtRounded: boolean;
}

/** Cells of any table of a workbook. */
export type HeldCells = (place: CellPlace) => HeldCell;

/**
 * What the cells of a workbook hold. Cells with a derivation are computed, following formulas to
 * their inputs once; all others hold what is printed in them or what the framework filled in.
 *
 * @param unit what the blank tables hold; undefined beside published ones, whose unit they share
 * @param isPublished tables that hold figures as printed, derived ones among them
 */
export function heldCells(
  derivations: ReadonlyMap<string, Check>,
  unit: HeldUnit | undefined,
  isPublished: (table: string) => boolean,
): HeldCells {
  const known = new Map<string, HeldCell>();
  const cellAt: HeldCells = (place) => {
    const key = cellKey(place);
    const before = known.get(key);
    if (before) return before;
    const derivation = derivations.get(key);
    const held = heldAt(place, isPublished(place.table.id) ? undefined : unit);
    const cell: HeldCell = derivation
      ? {
          ...held,
          value: computed(derivation),
          derivation,
          isNoughtRounded: false,
          halfWidth: widthOf(derivation, held),
        }
      : { ...held, ...entered(place, held) };
    known.set(key, cell);
    return cell;
  };
  const computed = ({ relation, inputs, single }: Check): CellValue => {
    const values = Object.entries(inputs).map(([name, places]) => {
      const cells = places.map((place) => cellAt(place).value);
      return { error: cells.find(isError), slot: single.has(name) ? cells[0] : cells };
    });
    const error = values.find((one) => one.error)?.error;
    if (error) return error;
    const defaults = Object.entries(functionDefaults(relation));
    const names = [...Object.keys(inputs), ...defaults.map(([name]) => name)];
    const slots = [...values.map(({ slot }) => slot), ...defaults.map(([, value]) => value)];
    const result = compile(relation.is, names)(slots as Slots<number>);
    return isCellError(result) ? { error: result.error } : result;
  };
  /** An amount is as exact as those it is computed from are together: francs of francs. */
  const widthOf = ({ inputs }: Check, held: Held): number => {
    if (held.typedHalfWidth === held.halfWidth) return held.halfWidth;
    const amounts = Object.values(inputs)
      .flat()
      .map(cellAt)
      .filter(({ measure, scale }) => measure === held.measure && scale === held.scale);
    if (amounts.length === 0) return held.halfWidth;
    return amounts.reduce((sum, { halfWidth }) => sum + halfWidth, 0);
  };
  return cellAt;
}

export function isError(value: CellValue): value is { readonly error: ErrorCode } {
  return typeof value === "object" && value !== null;
}

function heldAt({ table, row, column }: CellPlace, unit: HeldUnit | undefined): Held {
  const spec = specOf(table.spec);
  if (!spec) throw new Error(`There is no table ${table.spec}.`);
  return heldIn(table, spec, row.id, column, unit);
}

/**
 * What a cell's text says; a printed figure brings its own decimals and so its own width, and what
 * is still to be typed has that of its typing.
 */
function entered(
  place: CellPlace,
  held: Held,
): Pick<HeldCell, "value" | "isNoughtRounded" | "halfWidth"> {
  const { table, row, column } = place;
  const at = table.columns.findIndex(({ id }) => id === column);
  const spec = specOf(table.spec);
  const cell = typedCell(row.cells[at] ?? "", spec && holdsOf(spec, row.id, column));
  const { halfWidth, typedHalfWidth } = held;
  if (cell.kind === "nil") return { value: 0, isNoughtRounded: false, halfWidth: typedHalfWidth };
  if (cell.kind !== "number" || cell.value === undefined) {
    return { value: null, isNoughtRounded: false, halfWidth: typedHalfWidth };
  }
  const value = (cell.value * scaleOf(held.measure)) / held.scale;
  const { interval } = readCellAt(place);
  const width = interval ? interval.high.minus(interval.low).div(2).div(held.scale) : undefined;
  return {
    value,
    isNoughtRounded: true,
    halfWidth: width === undefined ? halfWidth : Number(width),
  };
}
