import { formulaWithoutResult } from "../../src/rules/formula-without-result";
import { testRule } from "./rule-tester";

testRule(formulaWithoutResult, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: formulaWithoutResult.bad,
      told: [{ cell: "L3C5", message: "uncomputed" }],
    },
  ],
});
