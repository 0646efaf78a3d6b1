import scale from "../../addin/data/rating-scale.json";
import { cellError, isCellError, type CellError } from "../model/cell-error";
import type { Rating } from "../model/rating";
import { compile } from "./compile";
import { atMost, constant, difference, input, ratio, type Expression } from "./expression";

/** How an indicator's data is held against its target. */
export const RATING_RULES = ["share", "progress", "threshold", "annual", "maintain"] as const;

export type RatingRule = (typeof RATING_RULES)[number];

/** A target as a KPI cell writes it: `≥95 %`, `>18 %`, `≤565`; without a sign, at least. */
export interface Target {
  readonly value: number;
  readonly sign: ">=" | ">" | "<=" | "<";
}

/** The share of the target that was reached. */
export const SHARE_OF_TARGET: Expression = ratio(input("actual"), input("target"));

/** The share of the way from the baseline to the target. */
export const PROGRESS: Expression = ratio(
  difference(input("actual"), input("baseline")),
  difference(input("target"), input("baseline")),
);

const FIGURES = ["baseline", "target", "actual"];
const REACHES: Readonly<Record<"share" | "progress", ReturnType<typeof compile>>> = {
  share: compile(atMost(constant(scale["mid-term"].achievedFrom), SHARE_OF_TARGET), FIGURES),
  progress: compile(atMost(constant(scale["mid-term"].achievedFrom), PROGRESS), FIGURES),
};

/**
 * The rating that the mid-term scale of Appendix A proposes (achieved = 40 % or more of the target
 * reached). The published ratings are self-assessments, so a different one is not an error.
 *
 * - `share`: actual ÷ target reaches 40 %
 * - `progress`: the way from the baseline to the target is done to 40 %
 * - `threshold`: the actual figure meets the target as it stands
 * - `annual`: the target is the year's own, and is met in full
 * - `maintain`: the actual figure is no worse than the baseline, in the direction of the target
 *
 * Not assessable where a figure that the rule needs is missing, or where no way leads from the
 * baseline to the target. A target to stay below has no share that could be reached: #VALUE!.
 * Unit: as given, all three alike.
 */
export function proposeRating(
  baseline: number | null,
  target: Target | null,
  actual: number | null,
  rule: RatingRule,
): Rating | CellError {
  if (actual === null) return "not-assessable";
  if (rule === "maintain") {
    if (baseline === null) return "not-assessable";
    const better = target?.sign.startsWith("<") ? "<=" : ">=";
    return rated(meetsTarget(actual, { value: baseline, sign: better }));
  }
  if (target === null) return "not-assessable";
  if (rule === "threshold" || rule === "annual") return rated(meetsTarget(actual, target));
  if (rule === "progress" && (baseline === null || baseline === target.value)) {
    return "not-assessable";
  }
  if (rule === "share" && target.sign.startsWith("<")) {
    return cellError("#VALUE!", "ceilingTarget", { text: `${target.sign}${target.value}` });
  }
  const reached = REACHES[rule]([baseline, target.value, actual]);
  return isCellError(reached) ? reached : rated(reached === 1);
}

function rated(achieved: boolean): Rating {
  return achieved ? "achieved" : "not-achieved";
}

function meetsTarget(actual: number, { value, sign }: Target): boolean {
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
