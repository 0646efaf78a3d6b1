import { input, product, ratio } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";

/**
 * Indirect cost that falls to a service by its share of the headcount: indirect cost × headcount ÷
 * total headcount, in the unit of the cost.
 */
export const allocate: FunctionDefinition = {
  id: "ALLOCATE",
  family: "work",
  arguments: [
    figure("indirectCost", "amount"),
    figure("headcount", "count"),
    figure("totalHeadcount", "count"),
  ],
  result: { unit: "amount", kind: "number", shape: "cell" },
  sources: ["annex4UnitCost"],
  examples: [{ args: [1000, 25, 200], shows: "125" }],
  calculation: {
    expression: product(input("indirectCost"), ratio(input("headcount"), input("totalHeadcount"))),
  },
};
