import { proseDiffers } from "./prose-differs";
import { OF_RESULT_1_1, PILLAR_1, indicators, withCells } from "./examples";
import type { Rule } from "./rule";

/** A percentage in prose is the share that its own words tell. */
export const proseShareDiffers: Rule = {
  id: "prose-share-differs",
  category: "prose",
  messages: { differs: "error" },
  good: { lines: indicators(PILLAR_1, ...OF_RESULT_1_1) },
  bad: {
    lines: indicators(
      PILLAR_1,
      withCells(OF_RESULT_1_1[0], { 3: "2024: 75% (4 of 7 flagship publications)" }),
      ...OF_RESULT_1_1.slice(1),
    ),
  },
  check: (context) => proseDiffers("share", context),
};
