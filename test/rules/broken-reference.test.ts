import { brokenReference } from "../../src/rules/broken-reference";
import { budgetBySector, costCategories, transfers } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

/** A document with an Appendix A, and a passage. */
const withAppendix = (text: string) => ({
  lines: [
    "Appendix A Methodology",
    ...budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
    text,
  ],
});

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
    ...Object.fromEntries(
      [
        "For the method see Appendix A.",
        "For details see appendix a of somebody.",
        "WO/PBC/38/3, Appendix D, has the method.",
        "See Appendix D to the Berne Convention.",
        "See Appendix D of document CDIP/18/7.",
        "See “Program of Work and Budget” Appendix D.",
        "载于第十七届CDIP会议主席总结附录一。",
        "见附录A和附录 A。",
        "Voir l’appendice A.",
        "См. дополнение А.",
        "انظر التذييل ألف.",
      ].map((text) => [text, withAppendix(text)]),
    ),
    "a document without appendices": {
      lines: [
        ...budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
        "For the method see Appendix D.",
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
    ...[
      ["For the method see Appendix D.", "Appendix D"],
      ["详见附录D。", "附录D"],
      ["见附录 B 所示", "附录 B"],
      ["Voir l’appendice D.", "appendice D"],
      ["Véase el apéndice D.", "apéndice D"],
      ["См. дополнение D.", "дополнение D"],
      ["См. дополнение В.", "дополнение В"],
      ["انظر التذييل دال.", "التذييل دال"],
    ].map(([text = "", found = ""]) => ({
      name: text,
      document: withAppendix(text),
      told: [{ cell: "L5C1", message: "appendix", expected: "A", found }],
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
          "¹ See Annex XIV and Table 26, Annex IV and Table 6, Appendix A and Appendix D.",
        ],
      },
      told: [
        { cell: "L12C1", message: "annex", expected: "1–9", found: "Annex XIV" },
        { cell: "L12C1", message: "table", expected: "1–6", found: "Table 26" },
        { cell: "L12C1", message: "appendix", expected: "A", found: "Appendix D" },
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
