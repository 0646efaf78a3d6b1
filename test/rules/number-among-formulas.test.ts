import { numberAmongFormulas } from "../../src/rules/number-among-formulas";
import { testRule } from "./rule-tester";

testRule(numberAmongFormulas, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: numberAmongFormulas.bad,
      told: [{ cell: "L5C5", message: "typed", found: "50%" }],
    },
  ],
});
