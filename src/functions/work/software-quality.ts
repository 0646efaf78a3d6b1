import { input, ratio, sum } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";

/**
 * Share of the time that went into new features: development ÷ (development + rework), as a share
 * of 1.
 */
export const softwareQuality: FunctionDefinition = {
  id: "SOFTWAREQUALITY",
  family: "work",
  arguments: [figure("development", "time"), figure("rework", "time")],
  result: { unit: "share", kind: "number", shape: "cell" },
  sources: ["annex4Software"],
  examples: [{ args: [902, 98], shows: "90.2%" }],
  calculation: {
    expression: ratio(input("development"), sum(input("development"), input("rework"))),
  },
};
