import { moreThanWhole } from "../../src/rules/more-than-whole";
import { indicators, PILLAR_2, RESULT_2_1, STANDARDS, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

const withData = (actual: string, name: string = STANDARDS[0]) => ({
  lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 0: name, 3: actual })),
});

const told = (actual: string, message: string, found: string, name?: string) => ({
  name: actual,
  document: withData(actual, name),
  told: [{ cell: "L5C4", message, found }],
});

const part = (actual: string, found: string, expected: string) => ({
  name: actual,
  document: withData(actual),
  told: [{ cell: "L5C4", message: "part", expected, found }],
});

const WOMEN = "Percentage of women at P4 to D2 levels";

const deliverables = (progress: string): readonly string[] => [
  "project-deliverables.cmp-10 · en · WO/PBC/39/5",
  "Deliverable\tProject budget\tAdjusted project budget\tExpenditure\tBudget utilisation\tProgress of implementation",
  `Servers\t1,000\t1,000\t500\t50%\t${progress}`,
];

testRule(moreThanWhole, {
  valid: {
    "all of them": { lines: deliverables("100%") },
    ...Object.fromEntries(
      [
        "women: an increase of 150%",
        "来自 75 个国家的唯一身份访问者（其中 83 人来自发展中国家）",
        "200 个机构来自 75 个国家，其中 93 个是大学",
        "75 countries, of which 53 from developing countries",
        "12 offices (200 requests), of which 93 urgent",
        "250% of the 40 planned",
      ].map((actual) => [actual, withData(actual)]),
    ),
    "a growth that the name tells": withData("140%", "Growth of satisfaction"),
  },
  invalid: [
    {
      name: "its bad example",
      document: moreThanWhole.bad,
      told: [{ cell: "L5C4", message: "share", found: "490%" }],
    },
    told("92%（答复率 490%）", "share", "490%"),
    told("P4 – 469%, P5 – 32.7%", "share", "469%", WOMEN),
    part("75 countries, of which 93 from developing countries", "93", "≤ 75"),
    part("30 个，其中 231 个在最不发达国家", "231", "≤ 30"),
    {
      name: "more than all of the work",
      document: { lines: deliverables("800%") },
      told: [{ cell: "L3C6", message: "progress", expected: "≤ 100%", found: "800%" }],
    },
  ],
});
