import { ratingProposed } from "../../src/rules/rating-proposed";
import { indicators, PILLAR_2, RESULT_2_1, STANDARDS, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(ratingProposed, {
  valid: {
    "40 % of the target": {
      lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 3: "0.8 standards" })),
    },
    "what the scale says as well": {
      lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 3: "0 standards", 4: "▲" })),
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: ratingProposed.bad,
      told: [{ cell: "L5C5", message: "differs", expected: "not achieved", found: "achieved" }],
    },
  ],
});
