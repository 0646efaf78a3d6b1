import { kpiFigureDiffers } from "../../src/rules/kpi-figure-differs";
import { testRule } from "./rule-tester";

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
