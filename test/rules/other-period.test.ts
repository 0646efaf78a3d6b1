import { budgetBySector } from "../../src/rules/examples";
import { otherPeriod } from "../../src/rules/other-period";
import { testRule } from "./rule-tester";

const ROW = ["Patents and Technology", "100,000", "101,000", "50,000", "50%"];

testRule(otherPeriod, {
  valid: {
    "headings of this report": { lines: budgetBySector(ROW) },
    // a heading that no wording has may name any year
    "a heading of somebody’s own": {
      lines: budgetBySector(ROW).map((line) => line.replace("Sector\t", "Sector, as in 2019\t")),
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: otherPeriod.bad,
      told: [
        {
          cell: "L1C1",
          message: "framework",
          found: "Budget and expenditure by sector, 2026",
        },
      ],
    },
    {
      name: "one heading that was carried over",
      document: {
        lines: budgetBySector(ROW).map((line) =>
          line.replace("2024/25 budget after", "2022/23 budget after"),
        ),
      },
      told: [
        {
          cell: "L2C3",
          message: "heading",
          expected: "2024/25 budget after transfers",
          found: "2022/23 budget after transfers",
        },
      ],
    },
  ],
});
