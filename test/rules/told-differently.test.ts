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
