import { proseBreakdownDiffers } from "../../src/rules/prose-breakdown-differs";
import {
  agenda,
  indicators,
  PILLAR_2,
  RESULT_2_1,
  STANDARDS,
  withCells,
} from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(proseBreakdownDiffers, {
  valid: {
    "those who came to what is counted": {
      lines: indicators(
        PILLAR_2,
        RESULT_2_1,
        withCells(STANDARDS, {
          1: "4 standards: PCT (2 standards); Hague (2 standards)",
          3: "3 workshops: 700 women and 600 men",
        }),
      ),
    },
    "a recommendation whose parts make the whole": {
      lines: agenda({
        heading: "Recommendation 2",
        sectors: ["Regional and National Development Sector"],
        highlights: ["• 60 events were held: Africa (15); Arab States (25); Asia (20)."],
      }),
    },
  },
  invalid: [
    ...[
      ["1,200 participants: 700 women and 600 men", "1,300", "1,200"],
      ["1,200 名学员：女性 700 名；男性 600 名", "1,300", "1,200"],
      ["52 projects in 2024: 8 in Africa, 9 in the Arab region and 34 in Asia", "51", "52"],
    ].map(([actual = "", expected = "", found = ""]) => ({
      name: actual,
      document: {
        lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 3: actual })),
      },
      told: [{ cell: "L5C4", message: "differs", expected, found }],
    })),
    {
      name: "in running prose",
      document: {
        lines: agenda({
          heading: "建议2",
          sectors: ["区域和国家发展部门"],
          highlights: ["向110个成员国提供了建议：非洲（15个）、亚洲（20个）、阿拉伯（70个）。"],
        }),
      },
      told: [{ cell: "L8C1", message: "differs", expected: "105", found: "110" }],
    },
    {
      name: "its bad example",
      document: proseBreakdownDiffers.bad,
      told: [{ cell: "L5C4", message: "differs", expected: "9", found: "11" }],
    },
    {
      name: "a recommendation's highlights",
      document: {
        lines: agenda({
          heading: "建议2",
          sectors: ["区域和国家发展部门"],
          highlights: ["共培训1,200名学员（700名女性和600名男性）。"],
        }),
      },
      told: [{ cell: "L8C1", message: "differs", expected: "1,300", found: "1,200" }],
    },
  ],
});
