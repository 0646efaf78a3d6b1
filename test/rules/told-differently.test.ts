import { toldDifferently } from "../../src/rules/told-differently";
import { agenda } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

/** Two recommendations, each with one highlight; the second one's stands in line 18. */
const told = (language: "zh" | "en", first: string, second: string) => ({
  lines: [first, second].flatMap((highlight, at) =>
    agenda({
      heading: language === "zh" ? `建议${at + 1}` : `Recommendation ${at + 1}`,
      sectors: [
        language === "zh" ? "区域和国家发展部门" : "Regional and National Development Sector",
      ],
      highlights: [highlight],
    }),
  ),
});

const differs = (language: "zh" | "en", first: string, second: string) => ({
  name: `${first} ${second}`,
  document: told(language, first, second),
  told: [
    {
      cell: "L18C1",
      message: "differs",
      expected: /\d[\d,]*/u.exec(first)?.[0] ?? "",
      found: /\d[\d,]*/u.exec(second)?.[0] ?? "",
    },
  ],
});

testRule(toldDifferently, {
  valid: {
    "things that are others each time": told(
      "zh",
      "131所大学参加了产权组织学院网络，另有12个国家。",
      "113所学校，15个国家。",
    ),
    "numbers of two meetings": told(
      "zh",
      "来自41个国家的132名与会者汇聚一堂。",
      "来自43个非洲国家的123名与会者参加了会议。",
    ),
    "numbers of two meetings in English": told(
      "en",
      "Some 132 participants from 41 countries attended the workshop in Nairobi.",
      "Some 123 participants from 43 countries attended the workshop in Lima.",
    ),
    "two things that are told side by side": told(
      "zh",
      "经产权组织认可的非政府组织从319个增加到391个。",
      "经产权组织认可的非政府组织总数为391个。",
    ),
    "other digits": told(
      "zh",
      "经产权组织认可的非政府组织总数为319个。",
      "经产权组织认可的非政府组织总数为325个。",
    ),
    "the same count": told(
      "en",
      "There were 1,068 technical assistance activities in 2024.",
      "It organized 1,068 technical assistance activities.",
    ),
  },
  invalid: [
    {
      name: "its bad example",
      document: toldDifferently.bad,
      told: [{ cell: "L18C1", message: "differs", expected: "1,068", found: "1,086" }],
    },
    // two digits exchanged, and the same words around, before or behind
    differs(
      "zh",
      "经产权组织认可的非政府组织总数为319个。",
      "经产权组织认可的非政府组织总数为391个，组织了访问。",
    ),
    differs("zh", "该计划触及了209个注册机构。", "该计划使290个注册机构能够获取数据库。"),
    differs(
      "zh",
      "计划为来自发展中国家的1,463个创新公司提供支持。",
      "使发展中国家的1,436家创新公司受益。",
    ),
    differs(
      "en",
      "The number of accredited non-governmental organizations stood at 319.",
      "There were 391 non-governmental organizations accredited by the number of committees.",
    ),
    {
      name: "what is told once against what is told twice",
      document: {
        lines: [
          ...told("zh", "该计划使290个注册机构能够获取数据库。", "该计划触及了209个注册机构。")
            .lines,
          "今年，该计划已触及超过209个注册机构。",
        ],
      },
      told: [{ cell: "L8C1", message: "differs", expected: "209", found: "290" }],
    },
    differs("zh", "131所大学参加了产权组织学院网络。", "113所大学参加了产权组织学院网络。"),
    differs(
      "en",
      "There were 1,068 technical assistance activities in 2024.",
      "WIPO held 1,086 technical assistance activities in 2024.",
    ),
    differs(
      "en",
      "Some 131 universities participated in the WIPO Academy network.",
      "Some 113 universities participated in the WIPO Academy network.",
    ),
  ],
});
