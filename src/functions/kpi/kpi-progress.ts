import { PROGRESS } from "../../calc/rating-rule";
import { figure, type FunctionDefinition } from "../definition";

/**
 * How much of the way from the baseline to the target is done, as a share of 1; works for
 * indicators that are to fall as well.
 */
export const kpiProgress: FunctionDefinition = {
  id: "KPIPROGRESS",
  family: "kpi",
  arguments: [
    figure("baseline", "figure"),
    figure("target", "figure", { kind: "targetFigure" }),
    figure("actual", "figure"),
  ],
  result: { unit: "share", kind: "number", shape: "cell" },
  sources: ["appendixA"],
  examples: [
    { args: [34, 59, 41], shows: "28%" },
    { args: [34, "≥59", 41], shows: "28%" },
    { args: [100, 100, 90], shows: "#DIV/0!" },
  ],
  calculation: { expression: PROGRESS },
};
