import { dataOfWrongYear } from "../../src/rules/data-of-wrong-year";
import { indicators, PILLAR_2, RESULT_2_1, STANDARDS, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(dataOfWrongYear, {
  valid: {
    "the year of a treaty": {
      lines: indicators(
        PILLAR_2,
        RESULT_2_1,
        withCells(STANDARDS, { 3: "2 new members of the Geneva Act (1999) (end of 2024)" }),
      ),
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: dataOfWrongYear.bad,
      told: [{ cell: "L5C4", message: "wrongYear", expected: "2024", found: "2023" }],
    },
    {
      name: "data that are dated in the year to come",
      document: {
        lines: indicators(
          PILLAR_2,
          RESULT_2_1,
          withCells(STANDARDS, { 3: "24 standards (end of 2025)" }),
        ),
      },
      told: [{ cell: "L5C4", message: "wrongYear", expected: "2024", found: "2025, 2025" }],
    },
  ],
});
