import { ratingByColour } from "../../src/rules/rating-by-colour";
import { indicators, PILLAR_2, RESULT_2_1, STANDARDS, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(ratingByColour, {
  valid: {
    "a sign with its word": {
      lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 4: "● achieved" })),
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: ratingByColour.bad,
      told: [{ cell: "L3C5", message: "ambiguous" }],
    },
  ],
});
