import { input, product } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";
import { PLAN, PLANNED_SHARE } from "./plan";

/**
 * What a linear plan has spent of a biennial budget by the end of a day: calendar days, that day
 * included; in the unit of the budget.
 */
export const linearPlan: FunctionDefinition = {
  id: "LINEARPLAN",
  family: "budget",
  arguments: [figure("budget", "amount"), ...PLAN],
  result: { unit: "amount", kind: "number", shape: "cell" },
  sources: ["convention"],
  examples: [
    { args: [731, "2024/25", "2024-12-31"], shows: "366" },
    { args: [1000, "2024/25", "2024-12-31", 0.45], shows: "450" },
    { args: [1000, "2024/25", "2025-12-31"], shows: "1000" },
    { args: [1000, 80.96, "2024-12-31"], shows: "#VALUE!" },
  ],
  calculation: {
    expression: product(input("budget"), input("plannedShare")),
    derived: PLANNED_SHARE,
  },
};
