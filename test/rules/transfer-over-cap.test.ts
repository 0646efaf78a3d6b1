import { transferOverCap } from "../../src/rules/transfer-over-cap";
import { testRule } from "./rule-tester";

testRule(transferOverCap, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: transferOverCap.bad,
      told: [{ cell: "L3C5", message: "differs", expected: "≤ 5,000", found: "6,000" }],
    },
  ],
});
