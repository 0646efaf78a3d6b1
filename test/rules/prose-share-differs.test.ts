import { proseShareDiffers } from "../../src/rules/prose-share-differs";
import { testRule } from "./rule-tester";

testRule(proseShareDiffers, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: proseShareDiffers.bad,
      told: [{ cell: "L4C4", message: "differs", expected: "57%", found: "75%" }],
    },
  ],
});
