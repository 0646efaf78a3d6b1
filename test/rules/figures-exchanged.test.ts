import {
  OF_RESULT_1_1,
  PILLAR_2,
  RESULT_2_1,
  STANDARDS,
  budgetBySector,
  indicators,
  resultsOfSector,
  transfers,
  twoSectors,
} from "../../src/rules/examples";
import { figuresExchanged } from "../../src/rules/figures-exchanged";
import { testRule } from "./rule-tester";

const [, TRANSLATED] = OF_RESULT_1_1;

testRule(figuresExchanged, {
  valid: {
    // the baselines may be the ones that are exchanged
    "two indicators with one another’s baseline and their own target": {
      lines: [
        ...twoSectors("50,000", "18,000", "68,000", "49%"),
        "",
        ...indicators(
          PILLAR_2,
          RESULT_2_1,
          [STANDARDS[0], TRANSLATED[1], ...STANDARDS.slice(2)],
          [TRANSLATED[0], STANDARDS[1], ...TRANSLATED.slice(2)],
        ),
      ],
    },
    "two figures that are wrong in other ways": {
      lines: budgetBySector(
        ["Patents and Technology", "100,000", "101,000", "19,000", "50%"],
        ["Brands and Designs", "40,000", "39,000", "49,000", "46%"],
        ["Total", "140,000", "140,000", "68,000", "49%"],
      ),
    },
  },
  invalid: [
    {
      name: "its bad example: the expenditure of two sectors",
      document: figuresExchanged.bad,
      told: [{ cell: "L3C4", message: "cells", expected: "50,000", found: "18,000" }],
    },
    {
      // nothing else of the two rows stands in another table: their names may be exchanged as well
      name: "figures or names: nobody can know",
      document: {
        lines: [
          ...budgetBySector(
            ["Brands and Designs", "100,000", "", "", ""],
            ["Patents and Technology", "40,000", "", "", ""],
          ),
          "",
          ...transfers(
            ["Patents and Technology", "100,000", "", "", "", "", "", ""],
            ["Brands and Designs", "40,000", "", "", "", "", "", ""],
          ),
          "",
          ...resultsOfSector("Patents and Technology", ["Total", "100,000", "", ""]),
          "",
          ...resultsOfSector("Brands and Designs", ["Total", "40,000", "", ""]),
        ],
      },
      told: [{ cell: "L3C2", message: "either", expected: "40,000", found: "100,000" }],
    },
    {
      // their baselines and targets are the framework's for one another
      name: "the names of two indicators",
      document: {
        lines: indicators(
          PILLAR_2,
          RESULT_2_1,
          [STANDARDS[0], ...TRANSLATED.slice(1)],
          [TRANSLATED[0], ...STANDARDS.slice(1)],
        ),
      },
      told: [{ cell: "L5C1", message: "indicators", expected: TRANSLATED[0], found: STANDARDS[0] }],
    },
    {
      name: "the names of two sectors, which the other tables have before the other figures",
      document: {
        lines: [
          ...budgetBySector(
            ["Brands and Designs", "100,000", "101,500", "50,000", "49%"],
            ["Patents and Technology", "40,000", "38,000", "18,000", "47%"],
            ["Total", "140,000", "139,500", "68,000", "49%"],
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
          ),
          "",
          "Patents and Technology",
          "Budget and expenditure by result (in thousands of Swiss francs)",
          "Expected result\t2024/25 Program of Work and Budget\t2024/25 budget after transfers\t2024 expenditure",
          "Total\t100,000\t101,500\t50,000",
        ],
      },
      told: [
        {
          cell: "L3C1",
          message: "rows",
          expected: "Patents and Technology",
          found: "Brands and Designs",
        },
      ],
    },
  ],
});
