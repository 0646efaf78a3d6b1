import { recommendationsCovered } from "../../src/rules/recommendations-covered";
import { agenda } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(recommendationsCovered, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: recommendationsCovered.bad,
      told: [{ cell: "L431C1", message: "missing", expected: "45" }],
    },
    {
      name: "a recommendation that is reported once more",
      document: {
        lines: [
          ...agenda({
            heading: "Recommendation 2",
            sectors: ["Regional and National Development Sector"],
          }),
          ...agenda({
            heading: "Recommendation 2",
            sectors: ["Regional and National Development Sector"],
          }),
        ],
      },
      told: [{ cell: "L11C1", message: "twice", found: "Recommendation 2" }],
    },
  ],
});
