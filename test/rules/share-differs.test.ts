import { shareDiffers } from "../../src/rules/share-differs";
import { testRule } from "./rule-tester";

testRule(shareDiffers, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: shareDiffers.bad,
      told: [{ cell: "L3C5", message: "differs", expected: "50%", found: "59%" }],
    },
  ],
});
