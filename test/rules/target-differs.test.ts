import { targetDiffers } from "../../src/rules/target-differs";
import { testRule } from "./rule-tester";

const CHINESE = [
  "pillar-kpis.2 · zh · WO/PBC/38/3",
  "绩效指标\t基准\t目标\t绩效数据\t绩效指标评估",
  "2.1 兼顾各方利益的有效知识产权国际准则制定框架得到发展\t\t\t\t",
  "产权组织新标准/修订标准的数量\t2023 年：5 项修订的标准\t每年 2 项新标准\t1 项新标准以及 8 项修订的标准\t实现",
];

testRule(targetDiffers, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: targetDiffers.bad,
      told: [
        {
          cell: "L5C3",
          message: "figure",
          expected: "2",
          found: "3 revised or new standards (per year)",
        },
      ],
    },
    {
      name: "words that differ in the framework’s own language",
      document: { lines: CHINESE },
      told: [
        {
          cell: "L4C3",
          message: "wording",
          expected: "2 项修订的或新的标准（每年）",
          found: "每年 2 项新标准",
        },
      ],
    },
    {
      name: "a target for another year",
      document: {
        lines: [
          "pillar-kpis.3 · zh · WO/PBC/38/3",
          "绩效指标\t基准\t目标\t绩效数据\t绩效指标评估",
          "申请率\t马德里体系申请：64,257 件（最终）\t2024 年：72,900 件 2026 年：75,000 件\t\t",
          "\t海牙体系申请：8,571 件（最终）\t2024 年：9,970 件 2025 年：10,840 件\t\t",
          "\t里斯本体系国际申请：96 件\t每年 80 件（2024/25 年 160 件）\t\t",
        ],
      },
      told: [
        {
          cell: "L3C3",
          message: "year",
          expected: "2024 年：72,900 件 2025 年：75,000 件",
          found: "2024 年：72,900 件 2026 年：75,000 件",
        },
      ],
    },
  ],
});
