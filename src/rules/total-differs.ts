import { twoSectors } from "./examples";
import { relationRule } from "./relation-rule";

/** Totals are the sums of what they add up. */
export const totalDiffers = relationRule({
  id: "total-differs",
  kind: "total",
  good: {
    lines: twoSectors("50,000", "18,000", "68,000", "49%"),
  },
  bad: {
    lines: twoSectors("50,000", "18,000", "86,000", "61%"),
  },
});
