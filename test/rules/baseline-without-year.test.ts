import { baselineWithoutYear } from "../../src/rules/baseline-without-year";
import { testRule } from "./rule-tester";

testRule(baselineWithoutYear, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: baselineWithoutYear.bad,
      told: [{ cell: "L5C2", message: "noYear", found: "5 revised standards" }],
    },
  ],
});
