import { difference, input } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";

/** What is left of a budget: budget − expenditure, in the unit of the amounts. */
export const balance: FunctionDefinition = {
  id: "BALANCE",
  family: "budget",
  arguments: [figure("expenditure", "amount"), figure("budget", "amount")],
  result: { unit: "amount", kind: "number", shape: "cell" },
  sources: ["table4"],
  examples: [
    { args: [101051, 223811], shows: "122,760" },
    { args: [110, 100], shows: "-10" },
  ],
  calculation: { expression: difference(input("budget"), input("expenditure")) },
};
