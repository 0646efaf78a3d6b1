import { errorValue } from "../../src/rules/error-value";
import { testRule } from "./rule-tester";

testRule(errorValue, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: errorValue.bad,
      told: [{ cell: "L3C4", message: "error", found: "#REF!" }],
    },
  ],
});
