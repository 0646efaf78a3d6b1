import { ratingsPerTarget } from "../../src/rules/ratings-per-target";
import { indicators, OF_RESULT_1_1, PILLAR_1, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(ratingsPerTarget, {
  valid: {
    "three targets in one cell": {
      lines: indicators(
        PILLAR_1,
        withCells(OF_RESULT_1_1[2], { 4: "achieved; not achieved; achieved" }),
      ),
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: ratingsPerTarget.bad,
      told: [{ cell: "L5C5", message: "tooMany", expected: "1", found: "2" }],
    },
    {
      name: "an indicator of three targets with two ratings",
      document: {
        lines: indicators(PILLAR_1, ...OF_RESULT_1_1.slice(0, 2), OF_RESULT_1_1[2], [
          "– new content",
          "2023: 61%",
          "85%",
          "61%",
          "not achieved",
        ]),
      },
      told: [{ cell: "L7C5", message: "tooFew", expected: "3", found: "2" }],
    },
  ],
});
