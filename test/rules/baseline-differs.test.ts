import { baselineDiffers } from "../../src/rules/baseline-differs";
import { indicators, PILLAR_2, RESULT_2_1, STANDARDS, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

const CHINESE = [
  "pillar-kpis.2 · zh · WO/PBC/38/3",
  "绩效指标\t基准\t目标\t绩效数据\t绩效指标评估",
  "2.1 兼顾各方利益的有效知识产权国际准则制定框架得到发展\t\t\t\t",
  "产权组织新标准/修订标准的数量\t2023 年：修订标准 5 项\t2 项修订的或新的标准（每年）\t1 项新标准以及 8 项修订的标准\t实现",
];

/** Line 1198 of the report. */
const UPTAKE = "对产权组织制定或支持的知识产权 ADR 和域名争议解决政策的采用程度";
const BASELINES = [
  "通过了 110 项知识产权 ADR 计划",
  "支助了 57 项知识产权 ADR 计划",
  "支助了 2 项 gTLD 政策",
  "通过了 83 项 ccTLD 政策",
  "支助了 49 项 ccTLD 政策",
];

testRule(baselineDiffers, {
  valid: {
    "several baselines in a cell": {
      lines: [
        "pillar-kpis.4 · zh · WO/PBC/38/3",
        "绩效指标\t基准\t目标\t绩效数据\t绩效指标评估",
        `${UPTAKE}\t${BASELINES.join(" ")}\t\t\t`,
      ],
    },
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
      name: "the year of another biennium",
      document: {
        lines: indicators(
          PILLAR_2,
          RESULT_2_1,
          withCells(STANDARDS, { 1: "2022: 5 revised standards" }),
        ),
      },
      told: [
        {
          cell: "L5C2",
          message: "year",
          expected: "2023 年：5 项修订的标准",
          found: "2022: 5 revised standards",
        },
      ],
    },
    {
      name: "one of several baselines in a cell",
      document: {
        lines: [
          "pillar-kpis.4 · zh · WO/PBC/38/3",
          "绩效指标\t基准\t目标\t绩效数据\t绩效指标评估",
          `${UPTAKE}\t${BASELINES.join(" ").replace("83 项", "38 项")}\t\t\t`,
        ],
      },
      told: [
        {
          cell: "L3C2",
          message: "figure",
          expected: BASELINES.join("\n"),
          found: "通过了 110 项知识产权 ADR 计划 支助了 57 项知识产权 ADR 计…",
        },
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
