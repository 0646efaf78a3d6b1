import { proseBreakdownDiffers } from "../../src/rules/prose-breakdown-differs";
import { testRule } from "./rule-tester";

testRule(proseBreakdownDiffers, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: proseBreakdownDiffers.bad,
      told: [{ cell: "L5C4", message: "differs", expected: "9", found: "11" }],
    },
  ],
});
