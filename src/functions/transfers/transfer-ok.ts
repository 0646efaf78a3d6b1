import { atMost, constant, greaterOf, input } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";
import { CAP, CAP_ARGUMENTS } from "./cap";

/**
 * Whether a net transfer stays within the cap. A giving sector (net transfer of 0 or less) always
 * is: the limit binds receiving sectors alone.
 */
export const transferOk: FunctionDefinition = {
  id: "TRANSFEROK",
  family: "transfers",
  arguments: [figure("netTransfer", "amount"), ...CAP_ARGUMENTS],
  result: { unit: "yesNo", kind: "yesNo", shape: "cell" },
  sources: ["regulation34"],
  examples: [
    { args: [4256, 80374, 857300], shows: true },
    { args: [9000, 80374, 857300], shows: false },
    { args: [-15738, 315863, 857300], shows: true },
  ],
  calculation: { expression: atMost(input("netTransfer"), greaterOf(CAP, constant(0))) },
};
