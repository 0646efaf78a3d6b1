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
    // under a title alone, with the headings lost
    "figures where headings should stand": {
      lines: [
        "Budget and expenditure by sector, 2024 (in thousands of Swiss francs)",
        "Unallocated\t8171\t2019\t0\t0",
        "Patents and Technology\t100,000\t101,000\t50,000\t50%",
        "",
        ...budgetBySector(ROW),
      ],
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
