import { changeDiffers } from "../../src/rules/change-differs";
import { testRule } from "./rule-tester";

testRule(changeDiffers, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: changeDiffers.bad,
      told: [{ cell: "L3C8", message: "differs", expected: "1.0%", found: "10.1%" }],
    },
  ],
});
