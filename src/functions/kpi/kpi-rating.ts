import { proposeRating, type RatingRule, type Target } from "../../calc/rating-rule";
import { cellError } from "../../model/cell-error";
import { figure, optional, type FunctionDefinition, type Value } from "../definition";

/**
 * The rating that the mid-term scale proposes, as a code that reads the same in every language.
 * The rule is the one that the formula names; left out, share of target. No end-of-biennium scale
 * is confirmed, so a final report gives #N/A.
 */
export const kpiRating: FunctionDefinition = {
  id: "KPIRATING",
  family: "kpi",
  arguments: [
    figure("baseline", "figure", { nil: "nil" }),
    figure("target", "figure", { nil: "nil", kind: "target" }),
    figure("actual", "figure", { nil: "nil" }),
    optional("ratingRule", "ratingRule", "text", "share"),
    optional("reportingPoint", "reportingPoint", "text", "mid-term"),
  ],
  result: { unit: "rating", kind: "text", shape: "cell" },
  errors: ["noFinalScale", "ceilingTarget", "directionUnknown", "divisionByZero"],
  sources: ["appendixA"],
  examples: [
    { args: [0, 155000, 45317], shows: "not-achieved" },
    { args: [79, 100, 109], shows: "achieved" },
    { args: ["96%", "≥95%", "92%", "threshold"], shows: "not-achieved" },
    { args: [34, 59, 41, "progress"], shows: "not-achieved" },
    { args: [0, 100, "-"], shows: "not-assessable" },
    { args: [598, "≤576", 619, "threshold"], shows: "not-achieved" },
  ],
  calculation: {
    compute: ([baseline, target, actual, rule, point]) =>
      point === "final"
        ? cellError("#N/A", "noFinalScale")
        : proposeRating(
            baseline as number | null,
            asTarget(target as Value),
            actual as number | null,
            rule as RatingRule,
          ),
  },
};

/** The target's reader leaves the sign in front of the number. */
function asTarget(cell: Value): Target | null {
  if (typeof cell === "number") return { value: cell };
  if (typeof cell !== "string") return null;
  const sign = /^[<>]=?/.exec(cell)?.[0] as NonNullable<Target["sign"]>;
  return { sign, value: Number(cell.slice(sign.length)) };
}
