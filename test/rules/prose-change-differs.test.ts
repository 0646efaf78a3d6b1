import { proseChangeDiffers } from "../../src/rules/prose-change-differs";
import { findingsOf, testRule } from "./rule-tester";

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

test("a growth is explained by its two ends", () => {
  const [finding] = findingsOf(proseChangeDiffers, proseChangeDiffers.bad);
  expect(finding?.values["from"]).toBe("110 / 100 \u2212 1");
});
