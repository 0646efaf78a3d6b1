import type { CellPlace, Check } from "../tables/checks";
import { specOf } from "../tables/table-set";
import { rangesOf, type Around } from "./control-bounds";
import { isError, type HeldCell } from "./held-cells";

/** Whether something holds: as a formula, and as things stand. */
export interface Condition {
  readonly formula: string;
  readonly holds: boolean;
}

/**
 * Whether the checked figure and its inputs are told, by the rule that `evaluate` has for printed
 * tables: blank is not nil, save where the spec says so. A formula is told where what it is made of
 * is told; of a list, where it gives more than nought: before, nothing may be filled in.
 */
export function isKnown(check: Check, around: Around): Condition {
  const parts = [...toldOne(check.cell, around), ...toldInputs(check, around)];
  const everything = [check.cell, ...Object.values(check.inputs).flat()];
  const formulas = [...new Set(parts.map(({ formula }) => formula))];
  return {
    formula: formulas.length === 1 ? (formulas[0] ?? "") : `AND(${formulas.join(",")})`,
    holds:
      parts.every(({ holds }) => holds) &&
      !everything.some((place) => isError(around.cells(place).value)),
  };
}

function toldInputs({ inputs, single }: Check, around: Around): readonly Condition[] {
  return Object.entries(inputs).flatMap(([name, places]) => {
    const least = leastTold(places, single.has(name));
    if (least === 0) return [];
    const [first] = places;
    return single.has(name) && first ? toldOne(first, around) : [told(places, least, around)];
  });
}

function toldOne(place: CellPlace, around: Around): readonly Condition[] {
  const { derivation } = around.cells(place);
  const parts = derivation ? toldInputs(derivation, around) : [];
  // where blank inputs are nil all the same, they do not tell whether anything is filled in
  return parts.length > 0 ? parts : [told([place], 1, around)];
}

/** How many cells of an input must be told: one of a list, all where sentences tell them. */
function leastTold(places: readonly CellPlace[], isSingle: boolean): number {
  const specs = places.map(({ table }) => specOf(table.spec));
  if (specs.some((spec) => spec?.blankIsNil === true)) return 0;
  if (isSingle) return 1;
  return specs.some((spec) => spec?.layout === "statements") ? places.length : 1;
}

function told(places: readonly CellPlace[], least: number, around: Around): Condition {
  const isFormula = (place: CellPlace): boolean => around.cells(place).derivation !== undefined;
  const entered = rangesOf(
    places.filter((place) => !isFormula(place)),
    around,
  );
  const computed = rangesOf(places.filter(isFormula), around);
  const counts = [
    ...(entered.length > 0 ? [`COUNT(${entered.join(",")})`] : []),
    ...computed.map((range) => `SUMPRODUCT(--(${range}<>0))`),
  ];
  const count = places.filter((place) => isTold(around.cells(place))).length;
  return { formula: `${counts.join("+")}>=${least}`, holds: count >= least };
}

function isTold({ value, derivation }: HeldCell): boolean {
  return derivation ? typeof value === "number" && value !== 0 : value !== null;
}
