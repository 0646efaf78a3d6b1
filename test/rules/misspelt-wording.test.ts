import { misspeltWording } from "../../src/rules/misspelt-wording";
import { budgetBySector, receivingOffices } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

const ROW = ["Patents and Technology", "100,000", "101,000", "50,000", "50%"] as const;

testRule(misspeltWording, {
  valid: {
    "a table of years": { lines: receivingOffices("1.0%") },
  },
  invalid: [
    {
      name: "its bad example",
      document: misspeltWording.bad,
      told: [{ cell: "L4C1", message: "row", expected: "Unallocated", found: "Unalocated" }],
      fixed: { 4: "Unallocated\t10,000\t10,000\t-\t-" },
    },
    {
      name: "a heading with a slip",
      document: {
        lines: budgetBySector(ROW).map((line) => line.replace("utilisation", "utilisaton")),
      },
      told: [
        {
          cell: "L2C5",
          message: "heading",
          expected: "Budget utilisation",
          found: "Budget utilisaton",
        },
      ],
    },
  ],
});
