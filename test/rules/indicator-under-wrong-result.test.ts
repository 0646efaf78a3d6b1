import { indicatorUnderWrongResult } from "../../src/rules/indicator-under-wrong-result";
import { testRule } from "./rule-tester";

testRule(indicatorUnderWrongResult, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: indicatorUnderWrongResult.bad,
      told: [{ cell: "L5C1", message: "misplaced", expected: "2.1", found: "2.3" }],
    },
  ],
});
