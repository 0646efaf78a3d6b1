import { subtotalDiffers } from "../../src/rules/subtotal-differs";
import { testRule } from "./rule-tester";

testRule(subtotalDiffers, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: subtotalDiffers.bad,
      told: [{ cell: "L7C2", message: "differs", expected: "110,000", found: "111,000" }],
    },
  ],
});
