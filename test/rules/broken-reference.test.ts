import { brokenReference } from "../../src/rules/broken-reference";
import { budgetBySector, costCategories, transfers } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(brokenReference, {
  valid: {
    "words that end as a table does": {
      lines: [
        "表1. 2024年主要财务数据",
        "表2. 2024年收入",
        "表3. 2024年需求",
        ...budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
        "代表 14 个国家，列表 9 所示，表 2 和表3所列",
      ],
    },
    "an annex of another document": {
      lines: [
        "Annex I Transfers",
        "Annex II Revenue",
        "Annex III Budget",
        ...budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
        "See “Program of Work and Budget” Annex VIII and Annex II.",
      ],
    },
    ...Object.fromEntries(
      [
        "Les tableaux des dépenses et le tableau de bord.",
        "Tableaux : légende",
        "Los anexos, los cuadros y las tablas; el cuadro vi.",
        "Tablexi; annexiv",
      ].map((text) => [
        text,
        {
          lines: [
            "Annex I Transfers",
            "Annex II Revenue",
            "Annex III Budget",
            "Table 1. Transfers",
            "Table 2. Revenue",
            "Table 3. Budget",
            ...budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
            `${text} Table 2.`,
          ],
        },
      ]),
    ),
  },
  invalid: [
    {
      name: "its bad example",
      document: brokenReference.bad,
      told: [{ cell: "L7C1", message: "annex", expected: "1–3", found: "Annex XI" }],
    },
    ...["详见表 26。", "参见表26。", "如表26所示", "（表 26）"].map((text) => ({
      name: text,
      document: {
        lines: [
          "表1. 2024年主要财务数据",
          "表2. 2024年收入",
          "表3. 2024年需求",
          ...budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
          text,
        ],
      },
      told: [
        { cell: "L7C1", message: "table", expected: "1–3", found: /表 ?26/u.exec(text)?.[0] ?? "" },
      ],
    })),
    {
      // the report has Tables 1 to 6 and Annexes I to IX
      name: "tables of the report that stand without their numbers",
      document: {
        lines: [
          ...budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "49.5%"]),
          "",
          ...transfers([
            "Patents and Technology",
            "100,000",
            "2,000",
            "(1,000)",
            "1,000",
            "101,000",
            "1.0%",
            "0.1%",
          ]),
          "",
          ...costCategories(["Posts", "100,000", "100,000", "50,000", "50%"]),
          "¹ See Annex XIV and Table 26, Annex IV and Table 6.",
        ],
      },
      told: [
        { cell: "L12C1", message: "annex", expected: "1–9", found: "Annex XIV" },
        { cell: "L12C1", message: "table", expected: "1–6", found: "Table 26" },
      ],
    },
    {
      name: "a table that there is not",
      document: {
        lines: [
          "Table 1. Revenue",
          "Table 2. Expenditure",
          "Table 3. Demand",
          ...budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
          "For more see Table 9.",
        ],
      },
      told: [{ cell: "L7C1", message: "table", expected: "1–3", found: "Table 9" }],
    },
  ],
});
