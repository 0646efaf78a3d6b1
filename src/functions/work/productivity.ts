import { input, ratio } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";

/** Output per person: output ÷ staff (Annex IV: publications ÷ persons who examine). */
export const productivity: FunctionDefinition = {
  id: "PRODUCTIVITY",
  family: "work",
  arguments: [figure("output", "count"), figure("staff", "count")],
  result: { unit: "perPerson", kind: "number", shape: "cell" },
  sources: ["annex4Productivity"],
  examples: [{ args: [170400, 100], shows: "1,704" }],
  calculation: { expression: ratio(input("output"), input("staff")) },
};
