import { headerMisnamed } from "../../src/rules/header-misnamed";
import { testRule } from "./rule-tester";

const MISNAMED = [
  "截至 2024 年 12 月 31 日的信托基金一览表（单位：瑞郎）",
  "信托基金 捐助方\t基金代码\t截至 2023 年 12 月 31 日余额\t收到的款项\t利息收益\t未清偿债务/其他收入\t汇差\t工作人员支出\t其他直接支出\t行政支助费用\t支出总额\t截至 2024 年 12 月 31 日余额",
  "澳大利亚\tWAUS4\t10,000.00\t-\t-\t-\t-\t5,000.00\t310.00\t690.30\t6,000.30\t3,999.70",
];

testRule(headerMisnamed, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: headerMisnamed.bad,
      told: [
        {
          cell: "L2C4",
          message: "differenceHoldsShares",
          found: "Difference between 2024 actual and the Program of Work and Budget",
        },
      ],
    },
    {
      name: "a heading that names another thing",
      document: { lines: MISNAMED },
      told: [{ cell: "L2C7", message: "misnamed", expected: "收入总额", found: "汇差" }],
      fixed: { 2: MISNAMED[1]?.replace("汇差", "收入总额") ?? "" },
    },
  ],
});
