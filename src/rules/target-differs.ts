import { measurementsDiffer } from "./measurements-differ";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Rule } from "./rule";

/** Targets are those of the framework. */
export const targetDiffers: Rule = {
  id: "target-differs",
  category: "framework",
  messages: { figure: "error", year: "warning", wording: "advice" },
  good: { lines: indicators(PILLAR_2, RESULT_2_1, STANDARDS) },
  bad: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, { 2: "3 revised or new standards (per year)" }),
    ),
  },
  check: (context) => measurementsDiffer("target", context),
};
