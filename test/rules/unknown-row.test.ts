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
    {
      name: "a row that the totals count",
      document: {
        lines: budgetBySector(
          ["Patents & Tech", "100,000", "101,000", "50,000", "50%"],
          ["Brands and Designs", "40,000", "39,000", "18,000", "46%"],
          ["Total", "140,000", "140,000", "68,000", "49%"],
        ),
      },
      told: [
        {
          cell: "L3C1",
          message: "counted",
          expected: "Patents and Technology",
          found: "Patents & Tech",
        },
      ],
    },
    {
      // 55,000 and 40,000 and 5,000 are 100,000
      name: "a total under a name that is none",
      document: {
        lines: [
          "PCT applications at the top ten receiving offices",
          "Receiving office\t2020\t2021\t2022\t2023\t2024\tShare in 2024 (%)\tChange in 2024 from 2023 (%)",
          "China\t40,000\t42,000\t45,000\t50,000\t55,000\t55%\t10%",
          "Japan\t40,000\t40,000\t40,000\t40,000\t40,000\t40%\t0%",
          "India\t5,000\t5,000\t5,000\t5,000\t5,000\t5%\t0%",
          "Ttoal\t85,000\t87,000\t90,000\t95,000\t100,000\t100%\t5.3%",
        ],
      },
      told: [{ cell: "L6C1", message: "total", expected: "Total", found: "Ttoal" }],
    },
  ],
});
