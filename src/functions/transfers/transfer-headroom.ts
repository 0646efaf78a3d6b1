import { difference, input } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";
import { CAP, CAP_ARGUMENTS } from "./cap";

/** What a sector may still receive: cap − net transfer, in the unit of the amounts. */
export const transferHeadroom: FunctionDefinition = {
  id: "TRANSFERHEADROOM",
  family: "transfers",
  arguments: [figure("netTransfer", "amount"), ...CAP_ARGUMENTS],
  result: { unit: "amount", kind: "number", shape: "cell" },
  sources: ["regulation34"],
  examples: [
    { args: [4256, 80374, 857300], shows: "4,317" },
    { args: [-1525, 37764, 857300], shows: "10,098" },
  ],
  calculation: { expression: difference(CAP, input("netTransfer")), exact: true },
};
