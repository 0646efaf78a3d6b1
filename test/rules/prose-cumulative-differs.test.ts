import { proseCumulativeDiffers } from "../../src/rules/prose-cumulative-differs";
import { testRule } from "./rule-tester";

testRule(proseCumulativeDiffers, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: proseCumulativeDiffers.bad,
      told: [{ cell: "L5C4", message: "differs", expected: "24", found: "42" }],
    },
  ],
});
