import { unknownIndicator } from "../../src/rules/unknown-indicator";
import { testRule } from "./rule-tester";

testRule(unknownIndicator, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: unknownIndicator.bad,
      told: [
        { cell: "L7C1", message: "unknown", found: "Number of lunches served at the cafeter…" },
      ],
    },
  ],
});
