import { unknownResult } from "../../src/rules/unknown-result";
import { check } from "../../src/check/check";
import { exampleDocument } from "../../src/check/example-document";
import { indicators, PILLAR_1, PILLAR_2, RESULT_2_1, STANDARDS } from "../../src/rules/examples";
import { framework } from "../framework/shipped";
import { testRule } from "./rule-tester";

testRule(unknownResult, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: unknownResult.bad,
      told: [
        { cell: "L5C1", message: "unknown", found: "2.9 International cooperation on matter…" },
      ],
    },
    {
      name: "the heading of indicators",
      document: {
        lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS, [
          "2.9 Some unknown expected result",
          "",
          "",
          "",
          "",
        ]),
      },
      told: [{ cell: "L6C1", message: "unknown", found: "2.9 Some unknown expected result" }],
    },
    {
      name: "the result of another pillar",
      document: { lines: indicators(PILLAR_1, RESULT_2_1, STANDARDS) },
      told: [
        {
          cell: "L4C1",
          message: "otherPillar",
          found: "2.1 Development of balanced and effecti…",
        },
      ],
    },
  ],
});

test("is told once: the heading is no indicator that lacks its parts", () => {
  const lines = indicators(PILLAR_2, RESULT_2_1, STANDARDS, ["2.9 Unknown", "", "", "", ""]);
  const { findings } = check(exampleDocument({ lines }), { framework, addressing: "lines" });
  expect(findings.filter(({ cell }) => cell.startsWith("L6"))).toMatchObject([
    { rule: "unknown-result" },
  ]);
});
