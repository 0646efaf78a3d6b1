import { proseDiffers } from "./prose-differs";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Rule } from "./rule";

/** A growth that prose tells is that of its two ends. */
export const proseChangeDiffers: Rule = {
  id: "prose-change-differs",
  category: "prose",
  messages: { differs: "error" },
  good: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, { 1: "2023: 100 standards", 3: "110 standards (an increase of 10%)" }),
    ),
  },
  bad: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, { 1: "2023: 100 standards", 3: "110 standards (an increase of 20%)" }),
    ),
  },
  check: (context) => proseDiffers("change", context),
};
