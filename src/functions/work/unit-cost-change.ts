import { constant, growth, input, sum } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";

/**
 * Change of a unit cost that follows from the changes of cost and volume:
 * (1 + cost change) ÷ (1 + volume change) − 1, all as shares of 1.
 */
export const unitCostChange: FunctionDefinition = {
  id: "UNITCOSTCHANGE",
  family: "work",
  arguments: [figure("costChange", "share"), figure("volumeChange", "share")],
  result: { unit: "share", kind: "number", shape: "cell" },
  sources: ["annex4UnitCost"],
  examples: [
    { args: ["-4.5%", "-0.9%"], shows: "-3.6%" },
    { args: [0.1, -1], shows: "#DIV/0!" },
  ],
  calculation: {
    expression: growth(
      sum(constant(1), input("costChange")),
      sum(constant(1), input("volumeChange")),
    ),
  },
};
