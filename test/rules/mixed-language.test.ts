import { mixedLanguage } from "../../src/rules/mixed-language";
import { quoted } from "../../src/model/text";
import { check } from "../../src/check/check";
import { exampleDocument } from "../../src/check/example-document";
import { framework } from "../framework/shipped";
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
      // all of it
      "2024年按部门开列的预算和支出",
    ].map((title) => ({
      name: title,
      document: titled(title),
      told: [{ cell: "L1C1", message: "mixed", found: quoted(title) }],
    })),
    {
      name: "the heading of a group, which is not known for its word",
      document: {
        lines: [
          "2024年按费用类别开列的预算与支出（单位：千瑞郎）",
          "\t2024/25 年计划和预算\t2024/25 年调剂使用后预算\t2024 年支出\t预算利用情况",
          "差旅、培训 and 补助金\t\t\t\t",
          "工作人员出差\t10,392\t12,135\t4,809\t40%",
          "第三方差旅\t18,121\t18,537\t9,191\t50%",
          "小计\t28,513\t30,672\t14,000\t46%",
        ],
      },
      told: [
        {
          cell: "L3C1",
          message: "mixed",
          expected: "差旅、培训和补助金",
          found: "差旅、培训 and 补助金",
        },
      ],
      fixed: { 3: "差旅、培训和补助金\t\t\t\t" },
    },
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

test("the title of a sheet of its own is its first line, with notes between", () => {
  const [title, ...table] = mixedLanguage.good.lines;
  const mixed = (title ?? "").replace(" and ", " et ");
  const sheet = exampleDocument({ lines: [mixed, "", "", "", ...table] }).map((block) => ({
    ...block,
    sheet: "table-4",
  }));
  const { findings } = check(sheet, { framework, addressing: "sheet", rules: [mixedLanguage] });
  expect(findings.map(({ cell, values }) => [cell, values])).toEqual([["A1", { word: "et" }]]);
});
