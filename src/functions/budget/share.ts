import { input, ratio } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";

/** Part of a whole, as a share of 1. */
export const share: FunctionDefinition = {
  id: "SHARE",
  family: "budget",
  arguments: [figure("part", "figure"), figure("whole", "figure")],
  result: { unit: "share", kind: "number", shape: "cell" },
  sources: ["annex4Offices"],
  examples: [{ args: [74763, 273900], shows: "27.3%" }],
  calculation: { expression: ratio(input("part"), input("whole")) },
};
