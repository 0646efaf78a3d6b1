import type { Bounds, Ends } from "../calc/interval-formula";
import type { CellPlace, Check } from "../tables/checks";
import { functionDefaults } from "../tables/function-defaults";
import { groupCells } from "./cell-groups";
import type { HeldCell, HeldCells } from "./held-cells";
import { positionOf, referenceTo, type Layouts } from "./table-layout";

/** What formulas about cells are written with. */
export interface Around {
  readonly layouts: Layouts;
  readonly cells: HeldCells;
  /** The sheet that the formulas stand on. */
  readonly sheet: string;
}

/** What a cell's figure is multiplied by, where a relation has to level units. */
export type Factor = (cell: HeldCell) => number;

/** Where an expression's inputs stand, as the figures themselves or with what rounding leaves open. */
export function boundsOf(
  { relation, inputs, single }: Check,
  around: Around,
  factor: Factor,
  isRounded: boolean,
): Readonly<Record<string, Bounds>> {
  const endsAt = (place: CellPlace): Ends => {
    const cell = around.cells(place);
    return endsOf(cell, referenceAt(place, around), isRounded ? cell.halfWidth : 0, factor(cell));
  };
  const given = Object.entries(inputs).map(([name, places]): [string, Bounds] => [
    name,
    single.has(name)
      ? endsAt(places[0] as CellPlace)
      : { each: places.map(endsAt), sum: sumOf(places, around, factor, isRounded) },
  ]);
  const defaults = Object.entries(functionDefaults(relation)).map(
    ([name, value]): [string, Ends] => [name, { low: String(value), high: String(value) }],
  );
  return Object.fromEntries([...given, ...defaults]);
}

export function referenceAt(place: CellPlace, { layouts, sheet }: Around): string {
  return referenceTo(positionOf(layouts, place), sheet);
}

/** As few ranges as hold the cells. */
export function rangesOf(
  places: readonly CellPlace[],
  { layouts, sheet }: Around,
): readonly string[] {
  const positions = places.map((place) => positionOf(layouts, place));
  return groupCells(positions, sheet).map(({ reference }) => reference);
}

/** Nil and blank stand for nought itself; a printed `0` is rounded as every other figure is. */
function endsOf(
  { isNoughtRounded }: HeldCell,
  reference: string,
  halfWidth: number,
  factor: number,
): Ends {
  const width = isNoughtRounded ? String(halfWidth) : `${halfWidth}*(${reference}<>0)`;
  const by = factor === 1 ? "" : `*${factor}`;
  if (halfWidth === 0) {
    const text = by === "" ? reference : `(${reference}${by})`;
    return { low: text, high: text };
  }
  const end = (sign: string): string =>
    by === "" ? `(${reference}${sign}${width})` : `((${reference}${sign}${width})${by})`;
  return { low: end("-"), high: end("+") };
}

/** The ends of the sum of a list: cells that are rounded alike are taken together. */
function sumOf(
  places: readonly CellPlace[],
  around: Around,
  factor: Factor,
  isRounded: boolean,
): Ends {
  const kinds = new Map<string, CellPlace[]>();
  for (const place of places) {
    const cell = around.cells(place);
    const kind = JSON.stringify([cell.halfWidth, factor(cell), cell.isNoughtRounded]);
    kinds.set(kind, [...(kinds.get(kind) ?? []), place]);
  }
  const parts = [...kinds.values()].map((alike): Ends => {
    const cell = around.cells(alike[0] as CellPlace);
    const ranges = rangesOf(alike, around);
    const sum = `SUM(${ranges.join(",")})`;
    const by = factor(cell) === 1 ? "" : `*${factor(cell)}`;
    if (!isRounded || cell.halfWidth === 0) return { low: sum + by, high: sum + by };
    const filled = ranges.map((range) => `SUMPRODUCT(ISNUMBER(${range})*(${range}<>0))`);
    const count = cell.isNoughtRounded ? String(alike.length) : `(${filled.join("+")})`;
    const end = (sign: string): string => `(${sum}${sign}${cell.halfWidth}*${count})${by}`;
    return { low: end("-"), high: end("+") };
  });
  return {
    low: `(${parts.map(({ low }) => low).join("+")})`,
    high: `(${parts.map(({ high }) => high).join("+")})`,
  };
}
