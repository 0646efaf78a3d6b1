import { twoNames } from "../../src/rules/two-names";
import { testRule } from "./rule-tester";

testRule(twoNames, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: twoNames.bad,
      told: [
        {
          cell: "L8C1",
          message: "differs",
          expected: "Integrated Conference Services Platform",
          found: "Integrated Conference Services Platform (ICSP)",
        },
      ],
    },
  ],
});
