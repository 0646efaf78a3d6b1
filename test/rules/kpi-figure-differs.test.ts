import { check } from "../../src/check/check";
import { exampleDocument } from "../../src/check/example-document";
import { targetDiffers } from "../../src/rules/target-differs";
import { framework } from "../framework/shipped";
import { kpiFigureDiffers } from "../../src/rules/kpi-figure-differs";
import { findingsOf, testRule } from "./rule-tester";

const withFigures = (...figures: readonly string[]) => ({
  lines: kpiFigureDiffers.good.lines.map((line) =>
    line.replace(/\t5\t2\t9$/u, `\t${figures.join("\t")}`),
  ),
});

testRule(kpiFigureDiffers, {
  valid: {
    "one of the figures that are told: 1 new and 8 revised": withFigures("5", "2", "8"),
    "blank cells": withFigures("", "2", ""),
    "words, which tell nothing": withFigures("n/a", "2", "many"),
  },
  invalid: [
    {
      name: "its bad example",
      document: kpiFigureDiffers.bad,
      told: [{ cell: "L5C8", message: "differs", expected: "1", found: "90" }],
    },
    {
      name: "a baseline that is another one's",
      document: withFigures("6", "2", "9"),
      told: [{ cell: "L5C6", message: "differs", expected: "5", found: "6" }],
    },
  ],
});

test("the framework's own figure beside words that differ from it follows these", () => {
  const document = withFigures("5", "2", "9");
  const lines = document.lines.map((line) => line.replace("2 revised or new", "3 revised or new"));
  // alone, the rule that tells of the words does not run
  expect(findingsOf(kpiFigureDiffers, { lines }).map(({ severity }) => severity)).toEqual([
    "warning",
  ]);
  const { findings } = check(exampleDocument({ lines }), {
    framework,
    addressing: "lines",
    rules: [kpiFigureDiffers, targetDiffers],
  });
  expect(
    findings.map(({ rule, cell, severity, because }) => [rule, cell, severity, because]),
  ).toEqual([
    ["target-differs", "L5C3", "error", undefined],
    ["kpi-figure-differs", "L5C7", "advice", { cell: "L5C3" }],
  ]);
});
