import { kpiFigureMissing } from "../../src/rules/kpi-figure-missing";
import { indicators, PILLAR_2, RESULT_2_1, STANDARDS, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(kpiFigureMissing, {
  valid: {
    "small numbers as words": {
      lines: indicators(
        PILLAR_2,
        RESULT_2_1,
        withCells(STANDARDS, { 1: "2023: five revised standards", 3: "九项新标准" }),
      ),
    },
    "what is not rated": {
      lines: indicators(
        PILLAR_2,
        RESULT_2_1,
        withCells(STANDARDS, { 3: "assessed every two years", 4: "N/A" }),
      ),
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: kpiFigureMissing.bad,
      told: [{ cell: "L5C4", message: "actual", found: "several new and revised standards" }],
    },
    {
      name: "a baseline in words",
      document: {
        lines: indicators(
          PILLAR_2,
          RESULT_2_1,
          withCells(STANDARDS, { 1: "2023: several revised standards" }),
        ),
      },
      told: [{ cell: "L5C2", message: "baseline", found: "2023: several revised standards" }],
    },
    {
      name: "a target in words",
      document: {
        lines: indicators(PILLAR_2, RESULT_2_1, withCells(STANDARDS, { 2: "more standards" })),
      },
      told: [{ cell: "L5C3", message: "target", found: "more standards" }],
    },
  ],
});
