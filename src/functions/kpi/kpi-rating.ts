import { proposeRating, type RatingRule, type Target } from "../../calc/rating-rule";
import { defaultFramework } from "../../framework/known";
import { cellError } from "../../model/cell-error";
import type { ReportingPoint } from "../../model/rating";
import { figure, optional, type FunctionDefinition, type Value } from "../definition";

/**
 * The rating that the framework's scale for the reporting point proposes, as a code that reads the
 * same in every language. The rule is the one that the formula names; left out, share of target.
 * #N/A where the scale is not laid down: that of the final report 2024/25 is not confirmed.
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
  errors: ["noRatingScale", "ceilingTarget", "directionUnknown", "divisionByZero"],
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
    compute: ([baseline, target, actual, rule, point]) => {
      const reportingPoint = point as ReportingPoint;
      const scale = defaultFramework().ratingScale[reportingPoint];
      if (!scale) return cellError("#N/A", "noRatingScale", { reportingPoint });
      return proposeRating(
        baseline as number | null,
        asTarget(target as Value),
        actual as number | null,
        rule as RatingRule,
        scale.achievedFrom,
      );
    },
  },
};

/** The target's reader leaves the sign in front of the number. */
function asTarget(cell: Value): Target | null {
  if (typeof cell === "number") return { value: cell };
  if (typeof cell !== "string") return null;
  const sign = /^[<>]=?/.exec(cell)?.[0] as NonNullable<Target["sign"]>;
  return { sign, value: Number(cell.slice(sign.length)) };
}
