import { toldDifferently } from "../../src/rules/told-differently";
import { testRule } from "./rule-tester";

testRule(toldDifferently, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: toldDifferently.bad,
      told: [{ cell: "L18C1", message: "differs", expected: "1,068", found: "1,086" }],
    },
  ],
});
