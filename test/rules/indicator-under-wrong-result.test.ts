import { indicatorUnderWrongResult } from "../../src/rules/indicator-under-wrong-result";
import { indicators, OF_RESULT_1_1, PILLAR_1 } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(indicatorUnderWrongResult, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: indicatorUnderWrongResult.bad,
      told: [{ cell: "L5C1", message: "misplaced", expected: "2.1", found: "2.3" }],
    },
    {
      name: "a wrong heading: its indicators follow it",
      document: {
        lines: indicators(
          PILLAR_1,
          ["2.3 International dialogue and cooperation on Building Respect for IP", "", "", "", ""],
          ...OF_RESULT_1_1,
        ),
      },
      told: [
        { cell: "L4C1", message: "heading", expected: "1.1", found: "2.3" },
        { cell: "L5C1", message: "misplaced", expected: "1.1", found: "2.3" },
        { cell: "L6C1", message: "misplaced", expected: "1.1", found: "2.3" },
        { cell: "L7C1", message: "misplaced", expected: "1.1", found: "2.3" },
      ],
    },
  ],
});
