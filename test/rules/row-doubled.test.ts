import { budgetBySector } from "../../src/rules/examples";
import { rowDoubled } from "../../src/rules/row-doubled";
import { testRule } from "./rule-tester";

const PATENTS = ["Patents and Technology", "100,000", "101,000", "50,000", "50%"];

testRule(rowDoubled, {
  valid: {
    "two tables with the same rows": {
      lines: [...budgetBySector(PATENTS), "", "Text between the two."],
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: rowDoubled.bad,
      told: [{ cell: "L5C1", message: "doubled", found: "Brands and Designs" }],
    },
  ],
});
