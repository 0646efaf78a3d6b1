import { headerExchanged } from "../../src/rules/header-exchanged";
import { testRule } from "./rule-tester";

/** As the 2024 report prints it: five headings over figures of the last four columns. */
const SHIFTED = [
  "project-deliverables.cmp-41 · zh · WO/PBC/38/3",
  "可交付成果\t项目预算\t经调整的项目预算\t支出\t预算利用情况",
  "设计\t1,000\t400\t40%\t50%",
  "建设\t2,000\t500\t25%\t30%",
  "项目管理\t500\t250\t50%\t50%",
  "总计\t3,500\t1,150\t33%\t40%",
];

testRule(headerExchanged, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: headerExchanged.bad,
      told: [
        {
          cell: "L2C7",
          message: "exchanged",
          expected: "Share in 2024 (%)",
          found: "Change in 2024 from 2023 (%)",
        },
      ],
      fixed: {
        2: "Receiving office\t2020\t2021\t2022\t2023\t2024\tShare in 2024 (%)\tChange in 2024 from 2023 (%)",
      },
    },
    {
      // the two last headings stand in the upper row, merged with the lower one
      name: "headings in the upper row of two",
      document: {
        lines: [
          "PCT applications at the top ten receiving offices",
          "Receiving office\tYear of international filing\t\t\t\t\tChange in 2024 from 2023 (%)\tShare in 2024 (%)",
          "\t2020\t2021\t2022\t2023\t2024\t\t",
          ...headerExchanged.bad.lines.slice(2),
        ],
      },
      told: [
        {
          cell: "L2C7",
          message: "exchanged",
          expected: "Share in 2024 (%)",
          found: "Change in 2024 from 2023 (%)",
        },
      ],
      fixed: {
        2: "Receiving office\tYear of international filing\t\t\t\t\tShare in 2024 (%)\tChange in 2024 from 2023 (%)",
      },
    },
    {
      // Annex IV of the framework: baselines of 2023, targets of the biennium
      name: "baselines under the heading of the targets",
      document: {
        lines: [
          "pillar-kpis.3 · zh · WO/PBC/38/3",
          "绩效指标\t目标\t基准\t绩效数据\t绩效指标评估",
          "申请率\t马德里体系申请：64,257 件（最终）\t2024 年：72,900 件 2025 年：75,000 件\t\t",
          "\t海牙体系申请：8,571 件（最终）\t2024 年：9,970 件 2025 年：10,840 件\t\t",
          "\t里斯本体系国际申请：96 件\t每年 80 件（2024/25 年 160 件）\t\t",
          "续展量\t马德里体系：39,546 件（最终）\t2024 年：38,400 件 2025 年：40,400 件\t\t",
          "\t海牙体系：5,592 件（最终）\t2024 年：5,570 件 2025 年：6,280 件\t\t",
        ],
      },
      told: [{ cell: "L2C3", message: "exchanged", expected: "目标", found: "基准" }],
      fixed: { 2: "绩效指标\t基准\t目标\t绩效数据\t绩效指标评估" },
    },
    {
      name: "headings that fit no figure below them",
      document: { lines: SHIFTED },
      told: [{ cell: "L2C2", message: "shifted" }],
    },
  ],
});
