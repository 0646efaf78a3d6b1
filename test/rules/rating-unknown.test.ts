import { ratingUnknown } from "../../src/rules/rating-unknown";
import { indicators, PILLAR_2, RESULT_2_1, STANDARDS, withCells } from "../../src/rules/examples";
import { findingsOf, testRule } from "./rule-tester";

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

/** What would be put in place of a rating, and whether without asking. */
function fixOf(rating: string): string {
  const lines = indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 4: rating }));
  const [{ fix } = {}] = findingsOf(ratingUnknown, { lines });
  return fix ? `${fix.isCertain ? "certain" : "proposed"} ${fix.edits[0]?.to ?? ""}` : "none";
}

test.each([
  ["acheived", "certain achieved"],
  ["Discontinud", "proposed discontinued"],
  ["discontiued", "certain discontinued"],
  ["NOT ACHEIVED", "certain not achieved"],
  ["● acheived", "certain ● achieved"],
  ["⚫ Achieved", "certain ● achieved"],
  ["△ not achieved", "certain ▲ not achieved"],
  ["REALISE", "certain achieved"],
  ["достгнут", "certain achieved"],
  ["▲ acheived", "none"],
  ["△ achieved", "none"],
  ["✓ achieved", "proposed achieved"],
])("a slip or another sign: %s is mended: %s", (rating, expected) => {
  expect(fixOf(rating)).toBe(expected);
});

test.each([
  "Unachieved",
  "never achieved",
  "Inatteint",
  "jamais atteint",
  "nunca logrado",
  "ни достигнут",
  "不实现",
  "عدم تحقق",
])("%s is not turned into its contrary", (rating) => {
  expect(fixOf(rating)).toBe("proposed not achieved");
});

test.each([
  "Partly achieved",
  "Nearly achieved",
  "now achieved",
  "▲ mostly achieved",
  "● mostly achieved",
  "Partiellement atteint",
  "partiellement non atteint",
  "Parcialmente logrado",
  "casi alcanzado",
  "частично достигнут",
  "部分实现",
  "即将实现",
  "تحقق جزئيا",
  "متوقع",
  "applicable",
  "assessable",
  "continued",
  "применимо",
  "aplicable",
])("%s is none of the ratings, and near to one in its letters only", (rating) => {
  expect(fixOf(rating)).not.toMatch(/^certain/u);
  expect(fixOf(rating)).not.toMatch(/ achieved$/u);
});

test.each(["logrando", "достигнет", "alcanzando"])("%s is an ending, not a slip", (rating) => {
  expect(fixOf(rating)).toBe("proposed achieved");
});
