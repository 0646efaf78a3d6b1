import { budgetBySector } from "../../src/rules/examples";
import { formulaWithoutResult } from "../../src/rules/formula-without-result";
import { testRule } from "./rule-tester";

testRule(formulaWithoutResult, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: formulaWithoutResult.bad,
      told: [{ cell: "L3C5", message: "uncomputed" }],
    },
    {
      name: "several of a sheet, told once",
      document: {
        lines: budgetBySector(
          ["Patents and Technology", "100,000", "101,000", "50,000", ""],
          ["Brands and Designs", "40,000", "39,000", "", ""],
        ),
        uncomputed: [
          [3, 4],
          [4, 3],
          [4, 4],
        ],
      },
      told: [{ cell: "L3C5", message: "several" }],
    },
  ],
});
