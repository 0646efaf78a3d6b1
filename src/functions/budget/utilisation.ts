import { input, ratio } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";

/** Share of a budget that was spent: expenditure ÷ budget, as a share of 1 (Table 4, note 2). */
export const utilisation: FunctionDefinition = {
  id: "UTILISATION",
  family: "budget",
  arguments: [figure("expenditure", "amount"), figure("budget", "amount")],
  result: { unit: "share", kind: "number", shape: "cell" },
  sources: ["table4Note2"],
  examples: [
    { args: [101051, 223811], shows: "45%" },
    { args: ["-", 6298], shows: "0%" },
    { args: [5, 0], shows: "#DIV/0!" },
    {
      args: [
        [[101051], ["-"]],
        [[223811], [6298]],
      ],
      shows: [["45%"], ["0%"]],
    },
  ],
  calculation: { expression: ratio(input("expenditure"), input("budget")) },
};
