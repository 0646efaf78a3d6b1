import { input, product, roundUp } from "../../calc/expression";
import { figure, optional, type FunctionDefinition } from "../definition";

/**
 * Programme support cost of a fund in trust: direct cost × rate, rounded up to the next step of
 * 0.05 francs. Direct cost: staff and other direct cost less liquidated obligations and other
 * income, in francs. The practice of Annex VIII; the rates follow from its statement.
 */
export const supportCost: FunctionDefinition = {
  id: "SUPPORTCOST",
  family: "budget",
  arguments: [
    figure("directCost", "francs"),
    figure("rate", "share", { kind: "rate" }),
    optional("step", "step", "francs", 0.05),
  ],
  result: { unit: "francs", kind: "number", shape: "cell" },
  sources: ["annex8Statement"],
  examples: [
    { args: [5310, 0.13], shows: "690.30" },
    { args: [246815.85, "1%"], shows: "2,468.20" },
    { args: [5310, 13], shows: "#VALUE!" },
  ],
  calculation: { expression: roundUp(product(input("directCost"), input("rate")), input("step")) },
};
