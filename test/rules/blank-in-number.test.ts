import { blankInNumber } from "../../src/rules/blank-in-number";
import { testRule } from "./rule-tester";

testRule(blankInNumber, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: blankInNumber.bad,
      told: [{ cell: "L3C2", message: "blank", expected: "100,000", found: "100, 000" }],
      fixed: { 3: "Patents and Technology\t100,000\t101,000\t50,000\t50%" },
    },
  ],
});
