import { totalDiffers } from "../../src/rules/total-differs";
import { budgetBySector } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(totalDiffers, {
  valid: {
    "half a unit for each of three parts": {
      lines: budgetBySector(
        ["Patents and Technology", "100", "100", "50", "50%"],
        ["Brands and Designs", "100", "100", "50", "50%"],
        ["Total", "201", "200", "100", "50%"],
      ),
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: totalDiffers.bad,
      told: [{ cell: "L5C4", message: "differs", expected: "68,000", found: "86,000" }],
    },
    {
      name: "two units for two parts",
      document: {
        lines: budgetBySector(
          ["Patents and Technology", "100", "100", "50", "50%"],
          ["Brands and Designs", "100", "100", "50", "50%"],
          ["Total", "202", "200", "100", "50%"],
        ),
      },
      told: [{ cell: "L5C2", message: "differs", expected: "200", found: "202" }],
    },
    {
      name: "parts that are not filled in yet",
      document: {
        lines: budgetBySector(
          ["Patents and Technology", "100", "100", "50", "50%"],
          ["Brands and Designs", "100", "100", "", ""],
          ["Copyright and Creative Industries", "100", "100", "", ""],
          ["Total", "300", "300", "120", "40%"],
        ),
      },
      told: [{ cell: "L6C4", message: "unfilled", expected: "50", found: "120" }],
    },
    {
      name: "less than its parts make, whatever is blank",
      document: {
        lines: budgetBySector(
          ["Patents and Technology", "100", "100", "50", "50%"],
          ["Brands and Designs", "100", "100", "", ""],
          ["Copyright and Creative Industries", "100", "100", "", ""],
          ["Total", "300", "300", "30", "10%"],
        ),
      },
      told: [{ cell: "L6C4", message: "differs", expected: "50", found: "30" }],
    },
  ],
});
