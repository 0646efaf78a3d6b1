import { supportCostDiffers } from "../../src/rules/support-cost-differs";
import { testRule } from "./rule-tester";

testRule(supportCostDiffers, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: supportCostDiffers.bad,
      told: [{ cell: "L3C10", message: "differs", expected: "690.30", found: "690.10" }],
    },
  ],
});
