import { mean } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";

/** Average of the leading quality indicators, as a share of 1 where they are; nil cells are left out. */
export const qualityIndex: FunctionDefinition = {
  id: "QUALITYINDEX",
  family: "work",
  arguments: [figure("indicators", "share", { nil: "nil", takes: "all" })],
  result: { unit: "share", kind: "number", shape: "cell" },
  sources: ["annex4Quality"],
  examples: [
    { args: [[["99%"], ["98%"], ["100%"], ["97%"]]], shows: "98.5%" },
    { args: [[[0.9], ["-"]]], shows: "90%" },
  ],
  calculation: { expression: mean("indicators") },
};
