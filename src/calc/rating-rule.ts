import { cellError, isCellError, type CellError } from "../model/cell-error";
import type { Rating } from "../model/rating";
import { compile } from "./compile";
import { atMost, difference, input, ratio, type Expression } from "./expression";

/** How an indicator's data is held against its target. */
export const RATING_RULES = ["share", "progress", "threshold", "annual", "maintain"] as const;

export type RatingRule = (typeof RATING_RULES)[number];

/** A target as a KPI cell writes it: `≥95 %`, `>18 %`, `≤565`, or without a sign. */
export interface Target {
  readonly value: number;
  readonly sign?: ">=" | ">" | "<=" | "<";
}

/** The share of the target that was reached. */
export const SHARE_OF_TARGET: Expression = ratio(input("actual"), input("target"));

/** The share of the way from the baseline to the target. */
export const PROGRESS: Expression = ratio(
  difference(input("actual"), input("baseline")),
  difference(input("target"), input("baseline")),
);

const FIGURES = ["baseline", "target", "actual", "achievedFrom"];
const REACHES: Readonly<Record<"share" | "progress", ReturnType<typeof compile>>> = {
  share: compile(atMost(input("achievedFrom"), SHARE_OF_TARGET), FIGURES),
  progress: compile(atMost(input("achievedFrom"), PROGRESS), FIGURES),
};

/**
 * The rating that a scale proposes: achieved from a share of the target on (mid-term: 40 %, Appendix
 * A). The published ratings are self-assessments, so a different one is not an error.
 *
 * - `share`: actual ÷ target reaches that share
 * - `progress`: the way from the baseline to the target is done to that share
 * - `threshold`: the actual figure meets the target as it stands
 * - `annual`: the target is the year's own, and is met in full
 * - `maintain`: the actual figure is no worse than the baseline, in the direction of the target
 *
 * Not assessable where a figure that the rule needs is missing, or where no way leads from the
 * baseline to the target. #VALUE! where a target lies below its baseline and no sign tells which way
 * is better, and for the share of a target to stay below. Without a sign, more is better.
 * Unit: as given, all three alike.
 *
 * @param achievedFrom the share of 1 from which a target counts as achieved
 */
export function proposeRating(
  baseline: number | null,
  target: Target | null,
  actual: number | null,
  rule: RatingRule,
  achievedFrom: number,
): Rating | CellError {
  if (actual === null) return "not-assessable";
  if (rule !== "progress" && isDirectionUnknown(baseline, target)) {
    return cellError("#VALUE!", "directionUnknown");
  }
  if (rule === "maintain") {
    if (baseline === null) return "not-assessable";
    const better = target?.sign?.startsWith("<") ? "<=" : ">=";
    return rated(meetsTarget(actual, { value: baseline, sign: better }));
  }
  if (target === null) return "not-assessable";
  if (rule === "threshold" || rule === "annual") return rated(meetsTarget(actual, target));
  if (rule === "progress" && (baseline === null || baseline === target.value)) {
    return "not-assessable";
  }
  if (rule === "share" && target.sign?.startsWith("<")) {
    return cellError("#VALUE!", "ceilingTarget", { text: `${target.sign}${target.value}` });
  }
  const reached = REACHES[rule]([baseline, target.value, actual, achievedFrom]);
  return isCellError(reached) ? reached : rated(reached === 1);
}

/** Costs are to fall and satisfaction is to stay high, though both targets may lie below the baseline. */
function isDirectionUnknown(baseline: number | null, target: Target | null): boolean {
  if (baseline === null || target === null || target.sign !== undefined) return false;
  return target.value < baseline;
}

function rated(achieved: boolean): Rating {
  return achieved ? "achieved" : "not-achieved";
}

function meetsTarget(actual: number, { value, sign = ">=" }: Target): boolean {
  switch (sign) {
    case ">=":
      return actual >= value;
    case ">":
      return actual > value;
    case "<=":
      return actual <= value;
    case "<":
      return actual < value;
  }
}
