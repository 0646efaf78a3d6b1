import { budgetBySector } from "./examples";
import { relationRule } from "./relation-rule";

/** Totals are the sums of what they add up. */
export const totalDiffers = relationRule({
  id: "total-differs",
  kind: "total",
  good: {
    lines: budgetBySector(
      ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
      ["Brands and Designs", "40,000", "39,000", "18,000", "46%"],
      ["Total", "140,000", "140,000", "68,000", "49%"],
    ),
  },
  bad: {
    lines: budgetBySector(
      ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
      ["Brands and Designs", "40,000", "39,000", "18,000", "46%"],
      ["Total", "140,000", "140,000", "86,000", "61%"],
    ),
  },
});
