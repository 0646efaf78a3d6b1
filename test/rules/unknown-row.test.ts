import { budgetBySector } from "../../src/rules/examples";
import { unknownRow } from "../../src/rules/unknown-row";
import { testRule } from "./rule-tester";

testRule(unknownRow, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: unknownRow.bad,
      told: [{ cell: "L4C1", message: "unknown", found: "Cafeteria" }],
    },
    {
      name: "a sector’s name that is half of it",
      document: {
        lines: budgetBySector(
          ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
          ["Brands & Design Div", "40,000", "39,000", "18,000", "46%"],
        ),
      },
      told: [
        {
          cell: "L4C1",
          message: "unknown",
          expected: "Brands and Designs",
          found: "Brands & Design Div",
        },
      ],
    },
  ],
});
