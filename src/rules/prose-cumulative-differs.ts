import { proseDiffers } from "./prose-differs";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Rule } from "./rule";

/** What is new and what was there before make what there is. */
export const proseCumulativeDiffers: Rule = {
  id: "prose-cumulative-differs",
  category: "prose",
  messages: { differs: "error" },
  good: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, {
        1: "18 standards (end of 2023)",
        3: "6 new standards (cumulative total at the end of 2024: 24 standards)",
      }),
    ),
  },
  bad: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, {
        1: "18 standards (end of 2023)",
        3: "6 new standards (cumulative total at the end of 2024: 42 standards)",
      }),
    ),
  },
  check: (context) => proseDiffers("cumulative", context),
};
