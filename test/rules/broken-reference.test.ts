import { brokenReference } from "../../src/rules/broken-reference";
import { budgetBySector } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(brokenReference, {
  valid: {
    "an annex of another document": {
      lines: [
        "Annex I Transfers",
        "Annex II Revenue",
        "Annex III Budget",
        ...budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
        "See “Program of Work and Budget” Annex VIII and Annex II.",
      ],
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: brokenReference.bad,
      told: [{ cell: "L7C1", message: "annex", expected: "1–3", found: "Annex XI" }],
    },
    {
      name: "a table that there is not",
      document: {
        lines: [
          "Table 1. Revenue",
          "Table 2. Expenditure",
          "Table 3. Demand",
          ...budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
          "For more see Table 9.",
        ],
      },
      told: [{ cell: "L7C1", message: "table", expected: "1–3", found: "Table 9" }],
    },
  ],
});
