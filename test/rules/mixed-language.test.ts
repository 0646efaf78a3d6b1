import { mixedLanguage } from "../../src/rules/mixed-language";
import { quoted } from "../../src/model/text";
import { testRule } from "./rule-tester";

const titled = (title: string) => ({
  lines: [title, ...mixedLanguage.good.lines.slice(1)],
});

testRule(mixedLanguage, {
  valid: {
    "names, abbreviations and figures": titled(
      "Budget and expenditure by sector, 2024 (PCT, WIPO ALERT; thousands of Swiss francs)",
    ),
    "names among Chinese": {
      lines: [
        "2024年按部门开列的预算和支出（ePCT、gTLD 和 WIPO ALERT）",
        ...mixedLanguage.bad.lines.slice(1, 3),
      ],
    },
    "two titles": titled("Budget and expenditure by sector, 2024 / 2024年按部门开列的预算和支出"),
  },
  invalid: [
    ...[
      "Budget and 支出 by sector, 2024",
      "Budget and expenditure par secteur by sector, 2024",
    ].map((title) => ({
      name: title,
      document: titled(title),
      told: [{ cell: "L1C1", message: "mixed", found: quoted(title) }],
    })),
    {
      name: "an English word in a Chinese title",
      document: {
        lines: ["2024年按部门开列的 budget 和支出", ...mixedLanguage.bad.lines.slice(1, 3)],
      },
      told: [{ cell: "L1C1", message: "mixed", found: "2024年按部门开列的 budget 和支出" }],
    },
    {
      name: "its bad example",
      document: mixedLanguage.bad,
      told: [
        { cell: "L4C1", message: "mixed", expected: "品牌和外观设计", found: "品牌 and 外观设计" },
      ],
      fixed: { 4: "品牌和外观设计\t40,000\t39,000\t18,000\t46%" },
    },
  ],
});
