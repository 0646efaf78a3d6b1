import { recommendationSectors } from "../../src/rules/recommendation-sectors";
import { agenda } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(recommendationSectors, {
  valid: {},
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
