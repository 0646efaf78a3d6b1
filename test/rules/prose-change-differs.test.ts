import { proseChangeDiffers } from "../../src/rules/prose-change-differs";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "../../src/rules/examples";
import { findingsOf, testRule } from "./rule-tester";

testRule(proseChangeDiffers, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: proseChangeDiffers.bad,
      told: [{ cell: "L5C4", message: "differs", expected: "10%", found: "20%" }],
    },
    {
      name: "a growth to less than there was",
      document: {
        lines: indicators(
          PILLAR_2,
          RESULT_2_1,
          withCells(STANDARDS, { 1: "2023: 120 standards", 3: "108 standards (up by 10%)" }),
        ),
      },
      told: [{ cell: "L5C4", message: "differs", expected: "-10%", found: "10%" }],
    },
  ],
});

test("a growth is explained by its two ends", () => {
  const [finding] = findingsOf(proseChangeDiffers, proseChangeDiffers.bad);
  expect(finding?.values["from"]).toBe("110 / 100 \u2212 1");
});
