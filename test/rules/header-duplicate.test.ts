import { headerDuplicate } from "../../src/rules/header-duplicate";
import { testRule } from "./rule-tester";

testRule(headerDuplicate, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: headerDuplicate.bad,
      told: [{ cell: "L2C4", message: "duplicate", found: "2024/25 budget after transfers" }],
    },
  ],
});
