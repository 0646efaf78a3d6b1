import { unknownResult } from "../../src/rules/unknown-result";
import { testRule } from "./rule-tester";

testRule(unknownResult, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: unknownResult.bad,
      told: [
        { cell: "L5C1", message: "unknown", found: "2.9 International cooperation on matter…" },
      ],
    },
  ],
});
