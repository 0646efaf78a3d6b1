import { budgetBySector, transfers } from "../../src/rules/examples";
import { rowDoubled } from "../../src/rules/row-doubled";
import { testRule } from "./rule-tester";

const PATENTS = ["Patents and Technology", "100,000", "101,000", "50,000", "50%"];

testRule(rowDoubled, {
  valid: {
    "the same sector in two tables": {
      lines: [
        ...budgetBySector(PATENTS),
        "",
        ...transfers(["Patents and Technology", "100,000", "", "", "", "101,000", "", ""]),
      ],
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
