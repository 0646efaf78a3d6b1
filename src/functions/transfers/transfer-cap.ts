import type { FunctionDefinition } from "../definition";
import { CAP, CAP_ARGUMENTS } from "./cap";

/**
 * Most that a sector may receive in net transfers: the higher of 5 % of its own appropriation and
 * 1 % of the total budget, both before transfers; in the unit of the amounts (Regulation 3.4).
 */
export const transferCap: FunctionDefinition = {
  id: "TRANSFERCAP",
  family: "transfers",
  arguments: [...CAP_ARGUMENTS],
  result: { unit: "amount", kind: "number", shape: "cell" },
  sources: ["regulation34"],
  examples: [
    { args: [80374, 857300], shows: "8,573" },
    { args: [214036, 857300], shows: "10,702" },
  ],
  calculation: { expression: CAP, exact: true },
};
