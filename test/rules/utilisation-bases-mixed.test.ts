import { utilisationBasesMixed } from "../../src/rules/utilisation-bases-mixed";
import { testRule } from "./rule-tester";

testRule(utilisationBasesMixed, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: utilisationBasesMixed.bad,
      told: [
        {
          cell: "L4C5",
          message: "mixed",
          expected: "2024/25 budget after transfers",
          found: "38% (2024/25 Program of Work and Budget)",
        },
      ],
    },
  ],
});
