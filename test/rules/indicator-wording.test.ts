import { indicatorWording } from "../../src/rules/indicator-wording";
import { indicators, PILLAR_2, RESULT_2_1, STANDARDS, withCells } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(indicatorWording, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: indicatorWording.bad,
      told: [
        {
          cell: "L5C1",
          message: "slip",
          expected: "Number of new or revised WIPO standards",
          found: "Number of new or revsed WIPO standards",
        },
      ],
      fixed: { 5: STANDARDS.join("\t") },
    },
    {
      name: "a name that is cut short",
      document: {
        lines: indicators(
          PILLAR_2,
          RESULT_2_1,
          withCells(STANDARDS, { 0: "Number of new or revised" }),
        ),
      },
      told: [
        {
          cell: "L5C1",
          message: "truncated",
          expected: "Number of new or revised WIPO standards",
          found: "Number of new or revised",
        },
      ],
      fixed: { 5: STANDARDS.join("\t") },
    },
    {
      name: "a name that is cut short, with a slip",
      document: {
        lines: indicators(
          PILLAR_2,
          RESULT_2_1,
          withCells(STANDARDS, { 0: "Number of nev or revised" }),
        ),
      },
      told: [
        {
          cell: "L5C1",
          message: "truncated",
          expected: "Number of new or revised WIPO standards",
          found: "Number of nev or revised",
        },
      ],
      fixed: { 5: STANDARDS.join("\t") },
    },
    {
      name: "a name that says more",
      document: {
        lines: indicators(
          PILLAR_2,
          RESULT_2_1,
          withCells(STANDARDS, {
            0: "Number of new or revised WIPO standards adopted by the Committee on WIPO Standards in the period",
          }),
        ),
      },
      told: [
        {
          cell: "L5C1",
          message: "reworded",
          expected: "Number of new or revised WIPO standards",
          found:
            "Number of new or revised WIPO standards adopted by the Committee on WIPO Standards in the period",
        },
      ],
    },
    {
      name: "a name in other words",
      document: {
        lines: indicators(
          PILLAR_2,
          RESULT_2_1,
          withCells(STANDARDS, { 0: "Number of new or updated WIPO standards" }),
        ),
      },
      told: [
        {
          cell: "L5C1",
          message: "reworded",
          expected: "Number of new or revised WIPO standards",
          found: "Number of new or updated WIPO standards",
        },
      ],
    },
  ],
});
