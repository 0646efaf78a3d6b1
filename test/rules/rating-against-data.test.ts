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
    ...Object.fromEntries(
      [
        "每年发布一份评估报告",
        "每两年进行一次调查：98%满意",
        "A survey is made every two years: 41 of 50 Offices are satisfied",
        "No data were lost",
      ].map((actual) => [
        `rated, with ${actual}`,
        {
          lines: indicators(
            PILLAR_2,
            RESULT_2_1,
            withCells(STANDARDS, { 3: actual, 4: "achieved" }),
          ),
        },
      ]),
    ),
  },
  invalid: [
    ...[
      "每两年进行一次调查",
      "A survey is conducted every two years",
      "Enquête biennale",
      "Опрос проводится раз в два года",
      "暂无数据",
      "Data not yet available",
    ].map((actual) => ({
      name: `rated, with ${actual}`,
      document: {
        lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 3: actual, 4: "achieved" })),
      },
      told: [{ cell: "L5C5", message: "ratedWithoutData", found: "achieved" }],
    })),
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
