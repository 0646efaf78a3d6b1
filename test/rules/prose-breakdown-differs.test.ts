import { proseBreakdownDiffers } from "../../src/rules/prose-breakdown-differs";
import { agenda } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(proseBreakdownDiffers, {
  valid: {
    "a recommendation whose parts make the whole": {
      lines: agenda({
        heading: "Recommendation 2",
        sectors: ["Regional and National Development Sector"],
        highlights: ["• 60 events were held: Africa (15); Arab States (25); Asia (20)."],
      }),
    },
  },
  invalid: [
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
