import { recommendationSectors } from "../../src/rules/recommendation-sectors";
import { agenda } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(recommendationSectors, {
  valid: Object.fromEntries(
    [
      "区域和国家发展部门、基础设施和平台部门和全球挑战和伙伴关系部门",
      "区域和国家发展部门；基础设施和平台部门以及全球挑战和伙伴关系部门",
      "Regional and National Development Sector, Infrastructure and Platforms Sector, and Global Challenges and Partnerships Sector",
      "development; infrastructure; partnerships",
    ].map((sectors) => [
      sectors,
      {
        lines: [
          "recommendation-sheet.2 · en · CDIP/35/2",
          "Part\tContent\tNumber of points",
          `Relevant WIPO Sectors\t${sectors}\t`,
        ],
      },
    ]),
  ),
  invalid: [
    {
      name: "its bad example",
      document: recommendationSectors.bad,
      told: [
        { cell: "L4C1", message: "unknown", found: "Global Challenge Sector" },
        { cell: "L4C1", message: "missing", expected: "Global Challenges and Partnerships" },
      ],
    },
    {
      name: "a sector too many",
      document: {
        lines: agenda({
          heading: "Recommendation 18*",
          sectors: [
            "Global Challenges and Partnerships Sector; Regional and National Development Sector",
          ],
        }),
      },
      told: [{ cell: "L4C1", message: "additional", found: "Regional and National Development" }],
    },
  ],
});
