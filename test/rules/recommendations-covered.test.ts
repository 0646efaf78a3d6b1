import { recommendationsCovered } from "../../src/rules/recommendations-covered";
import { testRule } from "./rule-tester";

testRule(recommendationsCovered, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: recommendationsCovered.bad,
      told: [{ cell: "L431C1", message: "missing", expected: "45" }],
    },
  ],
});
