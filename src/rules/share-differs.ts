import { budgetBySector } from "./examples";
import { relationRule } from "./relation-rule";

/** Utilisation and other shares are the one figure divided by the other. */
export const shareDiffers = relationRule({
  id: "share-differs",
  kind: "share",
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "59%"]),
  },
});
