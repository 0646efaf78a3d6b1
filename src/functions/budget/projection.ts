import { input, ratio } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";
import { PLAN, PLANNED_SHARE } from "./plan";

/**
 * Expenditure at the end of the biennium if it goes on at the pace of the linear plan so far, in the
 * unit of the expenditure. #DIV/0! before the biennium begins.
 */
export const projection: FunctionDefinition = {
  id: "PROJECTION",
  family: "budget",
  arguments: [figure("expenditure", "amount"), ...PLAN],
  result: { unit: "amount", kind: "number", shape: "cell" },
  sources: ["convention"],
  examples: [
    { args: [366, "2024/25", "2024-12-31"], shows: "731" },
    { args: [450, 2024, "2024-12-31", 0.45], shows: "1000" },
    { args: [1, "2024/25", "2023-12-31"], shows: "#DIV/0!" },
  ],
  calculation: {
    expression: ratio(input("expenditure"), input("plannedShare")),
    derived: PLANNED_SHARE,
  },
};
