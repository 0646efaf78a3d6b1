import { itemCountDiffers } from "../../src/rules/item-count-differs";
import { indicators, PILLAR_2, RESULT_2_1, STANDARDS, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(itemCountDiffers, {
  valid: {
    "a name with “and” in it": {
      lines: indicators(
        PILLAR_2,
        RESULT_2_1,
        withCells(STANDARDS, { 3: "2 new members (Saint Kitts and Nevis, Uzbekistan)" }),
      ),
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: itemCountDiffers.bad,
      told: [{ cell: "L5C4", message: "differs", expected: "5", found: "3" }],
    },
  ],
});
