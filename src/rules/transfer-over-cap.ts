import { transfers } from "./examples";
import { relationRule } from "./relation-rule";

/** Net transfers to a sector stay under the cap of Financial Regulation 3.4. */
export const transferOverCap = relationRule({
  id: "transfer-over-cap",
  kind: "cap",
  good: {
    lines: transfers(
      ["Patents and Technology", "100,000", "4,000", "-", "4,000", "104,000", "4.0%", "2.0%"],
      ["Brands and Designs", "100,000", "-", "(4,000)", "(4,000)", "96,000", "(4.0%)", "(2.0%)"],
      ["Total", "200,000", "4,000", "(4,000)", "-", "200,000", "-", "-"],
    ),
  },
  bad: {
    lines: transfers(
      ["Patents and Technology", "100,000", "6,000", "-", "6,000", "106,000", "6.0%", "3.0%"],
      ["Brands and Designs", "100,000", "-", "(6,000)", "(6,000)", "94,000", "(6.0%)", "(3.0%)"],
      ["Total", "200,000", "6,000", "(6,000)", "-", "200,000", "-", "-"],
    ),
  },
});
