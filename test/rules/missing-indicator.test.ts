import { missingIndicator } from "../../src/rules/missing-indicator";
import { testRule } from "./rule-tester";

testRule(missingIndicator, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: missingIndicator.bad,
      told: [
        {
          cell: "L2C1",
          message: "missing",
          expected: "Percentage of web content available in all official UN languages",
        },
      ],
    },
  ],
});
