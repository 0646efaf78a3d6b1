import { kpiUnitMixed } from "../../src/rules/kpi-unit-mixed";
import { indicators, PILLAR_2, RESULT_2_1, STANDARDS, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(kpiUnitMixed, {
  valid: {
    "a growth beside its figure": {
      lines: indicators(
        PILLAR_2,
        RESULT_2_1,
        withCells(STANDARDS, { 3: "9 standards (an increase of 80%)" }),
      ),
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: kpiUnitMixed.bad,
      told: [
        {
          cell: "L5C4",
          message: "mixed",
          expected: "2023: 5 revised standards",
          found: "9% of all standards",
        },
      ],
    },
  ],
});
