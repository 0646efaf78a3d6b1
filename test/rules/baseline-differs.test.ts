import { baselineDiffers } from "../../src/rules/baseline-differs";
import { testRule } from "./rule-tester";

const CHINESE = [
  "pillar-kpis.2 · zh · WO/PBC/38/3",
  "绩效指标\t基准\t目标\t绩效数据\t绩效指标评估",
  "2.1 兼顾各方利益的有效知识产权国际准则制定框架得到发展\t\t\t\t",
  "产权组织新标准/修订标准的数量\t2023 年：修订标准 5 项\t2 项修订的或新的标准（每年）\t1 项新标准以及 8 项修订的标准\t实现",
];

testRule(baselineDiffers, {
  valid: {
    "the framework’s own words": {
      lines: CHINESE.map((line) => line.replace("修订标准 5 项", "5 项修订的标准")),
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: baselineDiffers.bad,
      told: [
        { cell: "L5C2", message: "figure", expected: "5", found: "2023: 6 revised standards" },
      ],
    },
    {
      name: "words that differ in the framework’s own language",
      document: {
        lines: [
          "将人们凝聚在一起，与利益攸关方合作，共同塑造全球知识产权生态系统的未来",
          ...CHINESE,
        ],
      },
      told: [
        {
          cell: "L5C2",
          message: "wording",
          expected: "2023 年：5 项修订的标准",
          found: "2023 年：修订标准 5 项",
        },
      ],
    },
  ],
});
