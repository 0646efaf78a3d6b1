import { duplicateIndicator } from "../../src/rules/duplicate-indicator";
import { testRule } from "./rule-tester";

testRule(duplicateIndicator, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: duplicateIndicator.bad,
      told: [
        { cell: "L7C1", message: "duplicate", found: "Percentage of WIPO flagship publication…" },
      ],
    },
  ],
});
