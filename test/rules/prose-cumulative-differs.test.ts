import { proseCumulativeDiffers } from "../../src/rules/prose-cumulative-differs";
import { testRule } from "./rule-tester";

testRule(proseCumulativeDiffers, {
  valid: {},
  invalid: [
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
