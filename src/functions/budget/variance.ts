import { difference, input } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";

/** Difference between an actual figure and its plan: actual − plan, in the unit of the figures. */
export const variance: FunctionDefinition = {
  id: "VARIANCE",
  family: "budget",
  arguments: [figure("actual", "figure"), figure("plan", "figure")],
  result: { unit: "figure", kind: "number", shape: "cell" },
  sources: ["tables1To3"],
  examples: [{ args: [487.6, 972.6], shows: "-485.0" }],
  calculation: { expression: difference(input("actual"), input("plan")) },
};
