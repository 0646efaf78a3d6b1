import { balanceDiffers } from "../../src/rules/balance-differs";
import { testRule } from "./rule-tester";

testRule(balanceDiffers, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: balanceDiffers.bad,
      told: [{ cell: "L3C5", message: "differs", expected: "1,500", found: "2,500" }],
    },
  ],
});
