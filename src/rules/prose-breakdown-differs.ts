import { proseDiffers } from "./prose-differs";
import { PILLAR_2, RESULT_2_1, STANDARDS, indicators, withCells } from "./examples";
import type { Rule } from "./rule";

/** What prose breaks down adds up to its total. */
export const proseBreakdownDiffers: Rule = {
  id: "prose-breakdown-differs",
  category: "prose",
  messages: { differs: "error" },
  good: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, {
        3: "9 standards: Madrid (2 standards); Hague (3 standards); PCT (4 standards)",
      }),
    ),
  },
  bad: {
    lines: indicators(
      PILLAR_2,
      RESULT_2_1,
      withCells(STANDARDS, {
        3: "11 standards: Madrid (2 standards); Hague (3 standards); PCT (4 standards)",
      }),
    ),
  },
  check: (context) => proseDiffers("breakdown", context),
};
