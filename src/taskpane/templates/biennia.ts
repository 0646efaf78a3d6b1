import type { Framework } from "../../framework/framework";
import { bienniumLabel } from "../../model/biennium";
import type { BienniumChoice } from "./state";

/** Biennia after the last known one that are offered: ten years ahead nobody plans a report. */
const AHEAD = 4;

/**
 * The biennia from the first known one on, each with its own framework, else with the last one
 * before it, which is rolled forward.
 *
 * @param known in the order of their biennia
 */
export function bienniumChoices(known: readonly Framework[]): readonly BienniumChoice[] {
  const years = known.map(({ biennium }) => Number(biennium.slice(0, 4)));
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  const count = (last - first) / 2 + 1 + AHEAD;
  return Array.from({ length: count }, (_, at) => first + 2 * at).flatMap((firstYear) => {
    const framework = known.filter((_, place) => (years[place] ?? 0) <= firstYear).at(-1);
    return framework ? [{ biennium: bienniumLabel({ firstYear }), framework }] : [];
  });
}
