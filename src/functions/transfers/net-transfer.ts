import { absolute, difference, input } from "../../calc/expression";
import { figure, type FunctionDefinition } from "../definition";

/** Transfers in less transfers out, in the unit of the amounts; outs are understood with either sign. */
export const netTransfer: FunctionDefinition = {
  id: "NETTRANSFER",
  family: "transfers",
  arguments: [figure("transfersIn", "amount"), figure("transfersOut", "amount")],
  result: { unit: "amount", kind: "number", shape: "cell" },
  sources: ["annex1"],
  examples: [
    { args: [2464, "(1,813)"], shows: "651" },
    { args: [2464, 1813], shows: "651" },
  ],
  calculation: { expression: difference(input("transfersIn"), absolute(input("transfersOut"))) },
};
