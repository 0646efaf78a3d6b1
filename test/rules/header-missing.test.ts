import { headerMissing } from "../../src/rules/header-missing";
import { testRule } from "./rule-tester";

testRule(headerMissing, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: headerMissing.bad,
      told: [{ cell: "L2C5", message: "noHeading", expected: "Budget utilisation" }],
    },
    {
      name: "a heading that is misspelt beyond recognition, at its own cell",
      document: {
        lines: [
          "Budget and expenditure by sector, 2024 (in thousands of Swiss francs)",
          "Sector\t2024/25 Program of Work and Budget\t2024/25 budget after transfers\t2024 expenditure\tBudg. utilis.",
          "Patents and Technology\t100,000\t101,000\t50,000\t50%",
        ],
      },
      told: [
        {
          cell: "L2C5",
          message: "missing",
          expected: "Budget utilisation",
          found: "Budg. utilis.",
        },
      ],
    },
    {
      name: "a heading that is not there, nor anything for it",
      document: {
        lines: [
          "Budget and expenditure by sector, 2024 (in thousands of Swiss francs)",
          "Sector\t2024/25 Program of Work and Budget\t2024/25 budget after transfers\t2024 expenditure",
          "Patents and Technology\t100,000\t101,000\t50,000",
        ],
      },
      told: [{ cell: "L2C1", message: "missing", expected: "Budget utilisation" }],
    },
    {
      name: "the one heading of a sheet that says what it holds",
      document: {
        lines: [
          "Annex IX. Development Agenda projects under implementation",
          "project-utilisation.cmp-25 · en · 2024/25",
          "Item\t",
          "Personnel\t50%",
          "Total\t50%",
        ],
      },
      told: [{ cell: "L3C1", message: "none" }],
    },
    {
      name: "a heading that was emptied, with the years that it has in this report",
      document: {
        lines: [
          "Budget and expenditure by sector, 2024 (in thousands of Swiss francs)",
          "Sector\t2024/25 Program of Work and Budget\t\t2024 expenditure\tBudget utilisation",
          "Patents and Technology\t100,000\t101,000\t50,000\t50%",
        ],
      },
      told: [{ cell: "L2C3", message: "noHeading", expected: "2024/25 budget after transfers" }],
    },
    {
      name: "two headings in one cell",
      document: {
        lines: [
          "Budget and expenditure by sector, 2024 (in thousands of Swiss francs)",
          "Sector\t2024/25 Program of Work and Budget\t2024/25 budget after transfers Budget utilisation\t2024 expenditure\t",
          "Patents and Technology\t100,000\t101,000\t50,000\t50%",
        ],
      },
      told: [
        {
          cell: "L2C3",
          message: "merged",
          expected: "2024/25 budget after transfers | Budget utilisation",
          found: "2024/25 budget after transfers Budget u…",
        },
      ],
    },
    {
      name: "a heading that nobody knows, where one is missing",
      document: {
        lines: [
          "Budget and expenditure by sector, 2024 (in thousands of Swiss francs)",
          "Sector\t2024/25 Program of Work and Budget\t2024/25 budget after transfers\tWhatever\tBudget utilisation",
          "Patents and Technology\t100,000\t101,000\t50,000\t50%",
        ],
      },
      told: [{ cell: "L2C4", message: "missing", expected: "2024 expenditure", found: "Whatever" }],
    },
  ],
});
