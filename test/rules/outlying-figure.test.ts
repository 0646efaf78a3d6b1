import { budgetBySector, transfers, twoSectors } from "../../src/rules/examples";
import { outlyingFigure } from "../../src/rules/outlying-figure";
import { testRule } from "./rule-tester";

testRule(outlyingFigure, {
  valid: {
    "one relation that fails explains itself": {
      lines: budgetBySector(
        ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
        ["Brands and Designs", "40,000", "39,000", "18,000", "64%"],
        ["Total", "140,000", "140,000", "68,000", "49%"],
      ),
    },
    "a total and a share that fail by different figures": {
      lines: budgetBySector(
        ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
        ["Brands and Designs", "40,000", "39,000", "18,000", "64%"],
        ["Total", "150,000", "140,000", "68,000", "49%"],
      ),
    },
  },
  invalid: [
    {
      // 500 and (1,000) are no (1,500)
      name: "a figure without the sign that those beside it have",
      document: {
        lines: transfers(
          ["Patents and Technology", "100,000", "2,000", "500", "1,500", "101,500", "1.5%", "1.1%"],
          ["Brands and Designs", "40,000", "500", "(1,000)", "(500)", "39,500", "(1.3%)", "(0.4%)"],
          ["Total", "140,000", "2,500", "(1,500)", "1,000", "141,000", "0.7%", "0.7%"],
        ),
      },
      told: [{ cell: "L3C4", message: "sign", expected: "(500)", found: "500" }],
    },
    {
      // 68,000 less 50,000 is 18,000, which is 46 % of 39,000
      name: "its bad example: an addend whose share and total fail",
      document: outlyingFigure.bad,
      told: [{ cell: "L4C4", message: "explains", expected: "18,000", found: "81,000" }],
    },
    {
      // 101,000 and 39,000 are 140,000; 68,000 is 49 % of it, and 34 % of 200,000
      name: "a total whose parts and share fail",
      document: {
        lines: budgetBySector(
          ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
          ["Brands and Designs", "40,000", "39,000", "18,000", "46%"],
          ["Total", "140,000", "200,000", "68,000", "49%"],
        ),
      },
      told: [{ cell: "L5C3", message: "explains", expected: "140,000", found: "200,000" }],
    },
    {
      // 100,000 + 1,500 is 101,500 in the other table; 101,500 and 39,500 are 141,000
      name: "a figure that another table and its own total have otherwise",
      document: {
        lines: [
          ...budgetBySector(
            ["Patents and Technology", "100,000", "105,100", "50,000", "49%"],
            ["Brands and Designs", "40,000", "39,500", "18,000", "46%"],
            ["Total", "140,000", "141,000", "68,000", "48%"],
          ),
          "",
          ...transfers([
            "Patents and Technology",
            "100,000",
            "2,000",
            "(500)",
            "1,500",
            "101,500",
            "1.5%",
            "1.1%",
          ]),
        ],
      },
      told: [{ cell: "L3C3", message: "explains", expected: "101,500", found: "105,100" }],
    },
    {
      // the sum would leave 101,500 ± 1.5, the other table does not
      name: "the value that the tightest relation asks for",
      document: {
        lines: [
          ...budgetBySector(
            ["Patents and Technology", "100,000", "105,100", "50,000", "49%"],
            ["Brands and Designs", "40,000", "39,500", "18,000", "46%"],
            ["Total", "140,000", "141,001", "68,000", "48%"],
          ),
          "",
          ...transfers([
            "Patents and Technology",
            "100,000",
            "2,000",
            "(500)",
            "1,500",
            "101,500",
            "1.5%",
            "1.1%",
          ]),
        ],
      },
      told: [{ cell: "L3C3", message: "explains", expected: "101,500", found: "105,100" }],
    },
    {
      // 50,000 and 18,000 are 68,000, which is 49 % of 140,000
      name: "a formula that adds up something else",
      document: {
        lines: twoSectors("50,000", "18,000", "50,000", "49%"),
        formulas: [[5, 3]],
      },
      told: [{ cell: "L5C4", message: "formula", expected: "68,000", found: "50,000" }],
    },
    {
      // 1,000 too much is received, or too little given: the formulas say the same of both
      name: "one of two figures that the same formulas add up",
      document: {
        lines: [
          ...budgetBySector(
            ["Patents and Technology", "100,000", "101,500", "50,000", "49%"],
            ["Brands and Designs", "40,000", "38,500", "18,000", "47%"],
            ["Total", "140,000", "140,000", "68,000", "49%"],
          ),
          "",
          ...transfers(
            [
              "Patents and Technology",
              "100,000",
              "3,000",
              "(500)",
              "2,500",
              "102,500",
              "2.5%",
              "1.8%",
            ],
            [
              "Brands and Designs",
              "40,000",
              "500",
              "(2,000)",
              "(1,500)",
              "38,500",
              "-3.8%",
              "-1.1%",
            ],
            ["Total", "140,000", "3,500", "(2,500)", "1,000", "141,000", "0.7%", "0.7%"],
          ),
        ],
        formulas: [9, 10, 11].flatMap((line) =>
          [4, 5, 6, 7, ...(line === 11 ? [1, 2, 3] : [])].map((column) => [line, column] as const),
        ),
      },
      told: [{ cell: "L9C3", message: "oneOf", found: "3,000" }],
    },
    {
      // what the wrong addend makes wrong is a formula, and follows: 5,500 with 4,500 less is 1,000
      name: "an addend of formulas",
      document: {
        lines: [
          ...budgetBySector(
            ["Patents and Technology", "100,000", "101,500", "50,000", "49%"],
            ["Brands and Designs", "44,000", "38,000", "18,000", "47%"],
            ["Total", "144,000", "139,500", "68,000", "49%"],
          ),
          "",
          ...transfers(
            [
              "Patents and Technology",
              "100,000",
              "2,000",
              "(500)",
              "1,500",
              "101,500",
              "1.5%",
              "1.1%",
            ],
            ["Brands and Designs", "40,000", "-", "(2,000)", "(2,000)", "38,000", "-5.0%", "-1.4%"],
            ["Total", "140,000", "2,000", "(2,500)", "(500)", "139,500", "-0.4%", "-0.4%"],
          ),
        ],
        formulas: [[5, 1]],
      },
      told: [{ cell: "L4C2", message: "explains", expected: "40,000", found: "44,000" }],
    },
  ],
});
