import { budgetBySector, fundsInTrust, transfers } from "../../src/rules/examples";
import { rowMissing } from "../../src/rules/row-missing";
import { testRule } from "./rule-tester";

const PATENTS = ["Patents and Technology", "100,000", "101,000", "50,000", "50%"];
const BRANDS = ["Brands and Designs", "40,000", "39,000", "18,000", "46%"];
const OF_BOTH = transfers(
  ["Patents and Technology", "100,000", "", "", "", "101,000", "", ""],
  ["Brands and Designs", "40,000", "", "", "", "39,000", "", ""],
  ["Total", "140,000", "", "", "", "140,000", "", ""],
);

testRule(rowMissing, {
  valid: {
    "one wrong total": {
      lines: budgetBySector(PATENTS, BRANDS, ["Total", "140,000", "150,000", "68,000", "45%"]),
    },
    "two wrong figures, of which no row could be made that the other table knows": {
      lines: [
        ...budgetBySector(["Patents and Technology", "90,000", "91,000", "50,000", "55%"], BRANDS, [
          "Total",
          "140,000",
          "140,000",
          "68,000",
          "49%",
        ]),
        "",
        ...OF_BOTH,
      ],
    },
  },
  invalid: [
    {
      name: "its bad example: a sector whose figures the other table has",
      document: rowMissing.bad,
      told: [{ cell: "L4C1", message: "missing", expected: "Brands and Designs", found: "Total" }],
    },
    {
      name: "nobody says which sector it is",
      document: {
        lines: budgetBySector(PATENTS, ["Total", "140,000", "140,000", "68,000", "49%"]),
      },
      told: [
        {
          cell: "L4C1",
          message: "oneOf",
          expected:
            "Brands and Designs; Copyright and Creative Industries; Regional and National Development; Infrastructure and Platforms; Global Challenges and Partnerships; IP and Innovation Ecosystems; … +2",
          found: "Total",
        },
      ],
    },
    {
      name: "formulas that add up what is left: the total is another one than elsewhere",
      document: {
        lines: [
          ...budgetBySector(PATENTS, ["Total", "100,000", "101,000", "50,000", "50%"]),
          "",
          ...OF_BOTH,
        ],
        formulas: [
          [4, 1],
          [4, 2],
          [4, 3],
          [4, 4],
        ],
      },
      told: [{ cell: "L4C1", message: "missing", expected: "Brands and Designs", found: "Total" }],
    },
    {
      name: "a fund that only the list names",
      document: {
        lines: [
          "Progress report on funds in trust, 2024",
          "Fund in trust\tFund code\tSector",
          "Australia\tWAUS4\tRegional and National Development",
          "Mexico\tWMEX1\tRegional and National Development",
          "",
          ...fundsInTrust(
            [
              "Australia",
              "WAUS4",
              "10.00",
              "5.00",
              "-",
              "-",
              "5.00",
              "-",
              "2.00",
              "-",
              "2.00",
              "13.00",
            ],
            ["Total", "", "30.00", "9.00", "-", "-", "9.00", "-", "4.00", "-", "4.00", "35.00"],
          ),
        ],
      },
      told: [{ cell: "L9C1", message: "missing", expected: "Mexico", found: "Total" }],
    },
  ],
});
