import { growth, input } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";

/** Change on the absolute value of the previous figure, as a share of 1. */
export const change: FunctionDefinition = {
  id: "CHANGE",
  family: "budget",
  arguments: [figure("current", "figure"), figure("previous", "figure")],
  result: { unit: "share", kind: "number", shape: "cell" },
  sources: ["annex4Offices"],
  examples: [
    { args: [273900, 272416], shows: "0.5%" },
    { args: [50, -100], shows: "150%" },
    { args: [0, 0], shows: "0%" },
  ],
  calculation: { expression: growth(input("current"), input("previous")) },
};
