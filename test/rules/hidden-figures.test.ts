import { hiddenFigures } from "../../src/rules/hidden-figures";
import { testRule } from "./rule-tester";

testRule(hiddenFigures, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: hiddenFigures.bad,
      told: [{ cell: "L3C1", message: "hidden" }],
    },
  ],
});
