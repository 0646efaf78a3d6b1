import { measurementsDiffer } from "./measurements-differ";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Rule } from "./rule";

/** Baselines are those of the framework. */
export const baselineDiffers: Rule = {
  id: "baseline-differs",
  category: "framework",
  messages: { figure: "error", year: "warning", wording: "advice" },
  good: { lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS) },
  bad: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, { 1: "2023: 6 revised standards" }),
    ),
  },
  check: (context) => measurementsDiffer("baseline", context),
};
