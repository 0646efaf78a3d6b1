import { kpiPartMissing } from "../../src/rules/kpi-part-missing";
import { indicators, PILLAR_2, RESULT_2_1, STANDARDS, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(kpiPartMissing, {
  valid: {
    "a target that stands for the row below as well": {
      lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS, [
        "– Madrid",
        "2023: 1 standard",
        "",
        "2 standards",
        "achieved",
      ]),
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: kpiPartMissing.bad,
      told: [{ cell: "L5C4", message: "actual" }],
    },
    {
      name: "a row with nothing but a name",
      document: {
        lines: indicators(
          PILLAR_2,
          RESULT_2_1,
          withCells(STANDARDS, { 1: "", 2: "", 3: "", 4: "" }),
        ),
      },
      told: [
        { cell: "L5C2", message: "baseline" },
        { cell: "L5C3", message: "target" },
        { cell: "L5C4", message: "actual" },
        { cell: "L5C5", message: "rating" },
      ],
    },
  ],
});
