import { kpiUnitMixed } from "../../src/rules/kpi-unit-mixed";
import { indicators, PILLAR_2, RESULT_2_1, STANDARDS, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

const withData = (
  actual: string,
  baseline = "2023: 5 revised standards",
  target = "2 per year",
) => ({
  lines: indicators(
    PILLAR_2,
    RESULT_2_1,
    withCells(STANDARDS, { 1: baseline, 2: target, 3: actual }),
  ),
});

const mixed = (actual: string, baseline = "2023: 5 revised standards") => ({
  name: `${actual} after ${baseline}`,
  document: withData(actual, baseline),
  told: [{ cell: "L5C4", message: "mixed", expected: baseline, found: actual }],
});

testRule(kpiUnitMixed, {
  valid: {
    "a growth beside its figure": withData("9 standards (an increase of 80%)"),
    "a growth with the number behind it": withData(
      "15% of the standards (9 standards at the end of 2024)",
      "5 standards",
      "9 new standards",
    ),
    "a growth told first": withData("增长 15%（2024 年底 9 项标准）", "5 项标准", "新增 9 项标准"),
    "a share with what it is of": withData("57% (4 of 7)", "60% (3 of 5)", "60%"),
    "a growth as the target of a count": withData("9 standards", undefined, "an increase of 10%"),
    "a currency that the data tell besides": withData(
      "CHF 9,000 (USD 10,000)",
      "5,000 Swiss francs",
      "6,000瑞郎",
    ),
    "a number of things of a baseline in percent": withData("98 of 100 (98%)", "2023: 95%", "90%"),
    "other words for one unit": withData("CHF 9,000", "5,000 Swiss francs", "6,000瑞郎"),
  },
  invalid: [
    {
      name: "its bad example",
      document: kpiUnitMixed.bad,
      told: [
        {
          cell: "L5C4",
          message: "mixed",
          expected: "2023: 5 revised standards",
          found: "9% of all standards",
        },
      ],
    },
    mixed("2024: 9%"),
    // a percentage for a count, with the total counted as the baseline is
    mixed("新增 5,360 % gTLD 案件（累计 64,796 起）", "59,436 起 gTLD 案件"),
    mixed("5,360 % gTLD cases (64,796 cumulative)", "59,436 gTLD cases"),
    mixed("9 %, in 2024"),
    mixed("9 standards", "2023: 5%"),
    mixed("CHF 9,000"),
    mixed("9,000 瑞郎"),
    mixed("2024: 4 publications", "2023: 80%"),
    mixed("1,552 美元", "1,528 瑞郎"),
    {
      name: "a percent sign that is missing where another one stands",
      document: withData("98 (答复率 60%)", "96%", "≥90%满意"),
      told: [{ cell: "L5C4", message: "mixed", expected: "96%", found: "98 (答复率 60%)" }],
    },
    mixed("95 件条约通知在 3 天内得到处理", "95%的条约通知在 3 天内得到处理"),
    {
      name: "a target without the percent of baseline and data",
      document: withData("98%", "2023: 95%", "100"),
      told: [{ cell: "L5C3", message: "target", expected: "2023: 95%", found: "100" }],
    },
  ],
});
