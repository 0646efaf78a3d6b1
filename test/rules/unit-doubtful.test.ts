import { unitDoubtful } from "../../src/rules/unit-doubtful";
import { testRule } from "./rule-tester";

testRule(unitDoubtful, {
  valid: {
    "figures that differ by other factors": {
      lines: unitDoubtful.good.lines.map((line) => line.replace("101,500\t1.5%", "105,100\t1.5%")),
    },
  },
  invalid: [
    {
      name: "its bad example: thousands under “millions”",
      document: unitDoubtful.bad,
      told: [
        {
          cell: "L1C1",
          message: "differs",
          expected: "in thousands of Swiss francs",
          found: "in millions of Swiss francs",
        },
      ],
    },
  ],
});
