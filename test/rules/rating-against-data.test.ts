import { ratingAgainstData } from "../../src/rules/rating-against-data";
import { indicators, PILLAR_2, RESULT_2_1, STANDARDS, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(ratingAgainstData, {
  valid: {
    "a survey to come": {
      lines: indicators(
        PILLAR_2,
        RESULT_2_1,
        withCells(STANDARDS, { 3: "A survey is made every 2 years", 4: "N/A" }),
      ),
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: ratingAgainstData.bad,
      told: [{ cell: "L5C5", message: "dataNotRated", found: "N/A" }],
    },
    {
      name: "a rating of nothing",
      document: {
        lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 3: "N/A", 4: "achieved" })),
      },
      told: [{ cell: "L5C5", message: "ratedWithoutData", found: "achieved" }],
    },
  ],
});
