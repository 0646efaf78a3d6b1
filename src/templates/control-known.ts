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
 * tables: blank is not nil, save where the spec says so. A formula that gives nought tells nothing:
 * nothing may be filled in yet.
 */
export function isKnown({ cell, inputs, single }: Check, around: Around): Condition {
  const parts = [
    told([cell], 1, around),
    ...Object.entries(inputs).flatMap(([name, places]) => {
      const least = leastTold(places, single.has(name));
      return least === 0 ? [] : [told(places, least, around)];
    }),
  ];
  const everything = [cell, ...Object.values(inputs).flat()];
  const formulas = [...new Set(parts.map(({ formula }) => formula))];
  return {
    formula: formulas.length === 1 ? (formulas[0] ?? "") : `AND(${formulas.join(",")})`,
    holds:
      parts.every(({ holds }) => holds) &&
      !everything.some((place) => isError(around.cells(place).value)),
  };
}

/** How many cells of an input must be told: one of a list, all where sentences tell them. */
function leastTold(places: readonly CellPlace[], isSingle: boolean): number {
  const specs = places.map(({ table }) => specOf(table.spec));
  if (specs.some((spec) => spec?.blankIsNil === true)) return 0;
  if (isSingle) return 1;
  return specs.some((spec) => spec?.layout === "statements") ? places.length : 1;
}

function told(places: readonly CellPlace[], least: number, around: Around): Condition {
  const isFormula = (place: CellPlace): boolean => around.cells(place).isDerived;
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

function isTold({ value, isDerived }: HeldCell): boolean {
  return isDerived ? typeof value === "number" && value !== 0 : value !== null;
}
