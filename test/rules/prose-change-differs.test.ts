import { proseChangeDiffers } from "../../src/rules/prose-change-differs";
import { testRule } from "./rule-tester";

testRule(proseChangeDiffers, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: proseChangeDiffers.bad,
      told: [{ cell: "L5C4", message: "differs", expected: "10%", found: "20%" }],
    },
  ],
});
