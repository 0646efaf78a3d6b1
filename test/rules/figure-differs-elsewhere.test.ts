import { figureDiffersElsewhere } from "../../src/rules/figure-differs-elsewhere";
import { testRule } from "./rule-tester";

testRule(figureDiffersElsewhere, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: figureDiffersElsewhere.bad,
      told: [{ cell: "L3C3", message: "differs", expected: "101,500", found: "105,100" }],
    },
  ],
});
