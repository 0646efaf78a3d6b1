import { difference, input, sum } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";

/** Closing balance of a fund in trust: opening + income − expenditure, in the unit of the amounts (Annex VIII). */
export const fundBalance: FunctionDefinition = {
  id: "FUNDBALANCE",
  family: "budget",
  arguments: [
    figure("opening", "amount"),
    figure("income", "amount"),
    figure("expenditure", "amount"),
  ],
  result: { unit: "amount", kind: "number", shape: "cell" },
  sources: ["annex8Statement"],
  examples: [{ args: [387206.37, 244911.84, 531335.31], shows: "100,782.90" }],
  calculation: {
    expression: difference(sum(input("opening"), input("income")), input("expenditure")),
    exact: true,
  },
};
