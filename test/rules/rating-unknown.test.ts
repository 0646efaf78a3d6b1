import { ratingUnknown } from "../../src/rules/rating-unknown";
import { indicators, PILLAR_2, RESULT_2_1, STANDARDS, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(ratingUnknown, {
  valid: Object.fromEntries(
    ["● Achieved", "▲ Not achieved", "◆ Not applicable", "○ Not assessable", "✕ Discontinued"].map(
      (rating) => [
        rating,
        { lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 4: rating })) },
      ],
    ),
  ),
  invalid: [
    {
      name: "its bad example",
      document: ratingUnknown.bad,
      told: [
        {
          cell: "L5C5",
          message: "unknown",
          expected: "achieved / not achieved / not applicable / not assessable / discontinued",
          found: "✓",
        },
      ],
    },
    {
      name: "a word with a slip",
      document: {
        lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 4: "acheived" })),
      },
      told: [
        {
          cell: "L5C5",
          message: "unknown",
          expected: "achieved / not achieved / not applicable / not assessable / discontinued",
          found: "acheived",
        },
      ],
      fixed: { 5: withCells(STANDARDS, { 4: "achieved" }).join("\t") },
    },
    {
      name: "a sign that stands for another rating than its word",
      document: {
        lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 4: "▲ Achieved" })),
      },
      told: [{ cell: "L5C5", message: "contradictory", found: "▲ Achieved" }],
    },
  ],
});
