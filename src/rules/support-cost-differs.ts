import { fundsInTrust } from "./examples";
import { relationRule } from "./relation-rule";

/** The support cost of a fund in trust is a whole percentage of its direct cost, rounded up to 0.05. */
export const supportCostDiffers = relationRule({
  id: "support-cost-differs",
  kind: "supportCost",
  good: {
    lines: fundsInTrust([
      "Australia",
      "WAUS4",
      "10,000.00",
      "-",
      "-",
      "-",
      "-",
      "5,000.00",
      "310.00",
      "690.30",
      "6,000.30",
      "3,999.70",
    ]),
  },
  bad: {
    lines: fundsInTrust([
      "Australia",
      "WAUS4",
      "10,000.00",
      "-",
      "-",
      "-",
      "-",
      "5,000.00",
      "310.00",
      "690.10",
      "6,000.10",
      "3,999.90",
    ]),
  },
});
