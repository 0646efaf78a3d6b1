import { input, ratio } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";

/** Average cost of one unit of output: total cost ÷ output, in the unit of the cost (Annexes IV to VI). */
export const unitCost: FunctionDefinition = {
  id: "UNITCOST",
  family: "work",
  arguments: [figure("totalCost", "amount"), figure("output", "count")],
  result: { unit: "amount", kind: "number", shape: "cell" },
  sources: ["annex4UnitCost"],
  examples: [
    { args: [54400, 100], shows: "544" },
    { args: [54400, 0], shows: "#DIV/0!" },
  ],
  calculation: { expression: ratio(input("totalCost"), input("output")) },
};
