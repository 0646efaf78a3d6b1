import { proseCumulativeDiffers } from "../../src/rules/prose-cumulative-differs";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

const told = (baseline: string, actual: string) => ({
  lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 1: baseline, 3: actual })),
});

testRule(proseCumulativeDiffers, {
  valid: {
    "more than there was": told("18 standards (end of 2023)", "24 standards (cumulative)"),
    "what is new, of a cumulative number": told(
      "18 standards (end of 2023)",
      "6 new standards, cumulative number to follow",
    ),
    "what was counted in a biennium": told("18 standards (2022/23)", "6 standards (cumulative)"),
    "another unit": told("18 standards (end of 2023)", "6 volumes (cumulative)"),
  },
  invalid: [
    // line 1227 of the report
    ...[
      ["830,623 种 (2023 年底)", "224,791 种 (增加 27%) (2024 年底累计)", "224,791"],
      ["18 standards (end of 2023)", "6 standards (cumulative, end of 2024)", "6"],
    ].map(([baseline = "", actual = "", found = ""]) => ({
      name: `${actual} below ${baseline}`,
      document: told(baseline, actual),
      told: [{ cell: "L5C4", message: "below", found }],
    })),
    {
      name: "its bad example",
      document: proseCumulativeDiffers.bad,
      told: [{ cell: "L5C4", message: "differs", expected: "24", found: "42" }],
    },
    {
      // line 732 of the report has 115: 114 and 1
      name: "a total below what there was before",
      document: {
        lines: [
          "pillar-kpis.3 · zh · WO/PBC/38/3",
          "绩效指标\t基准\t目标\t绩效数据\t绩效指标评估",
          "成员总数\t马德里体系（2023 年底）：114 个缔约方\t\t马德里体系：新增 1 个缔约方（卡塔尔）（113 个缔约方，共覆盖 131 个国家）\t",
        ],
      },
      told: [{ cell: "L3C4", message: "differs", expected: "115", found: "113" }],
    },
  ],
});
