import { numberAsText } from "../../src/rules/number-as-text";
import { testRule } from "./rule-tester";

testRule(numberAsText, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: numberAsText.bad,
      told: [{ cell: "L3C3", message: "text", found: "101,000" }],
      fixed: { 3: "Patents and Technology\t100,000\t101,000\t50,000\t50%" },
    },
  ],
});
