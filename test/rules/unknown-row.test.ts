import { unknownRow } from "../../src/rules/unknown-row";
import { testRule } from "./rule-tester";

testRule(unknownRow, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: unknownRow.bad,
      told: [{ cell: "L4C1", message: "unknown", found: "Cafeteria" }],
    },
  ],
});
