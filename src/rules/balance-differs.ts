import { transfers } from "./examples";
import { relationRule } from "./relation-rule";

/** Balances and net amounts are what their row gives: opening plus income less expenditure, in less out. */
export const balanceDiffers = relationRule({
  id: "balance-differs",
  kind: "balance",
  good: {
    lines: transfers([
      "Patents and Technology",
      "100,000",
      "2,000",
      "(500)",
      "1,500",
      "101,500",
      "1.5%",
      "0.2%",
    ]),
  },
  bad: {
    lines: transfers([
      "Patents and Technology",
      "100,000",
      "2,000",
      "(500)",
      "2,500",
      "102,500",
      "2.5%",
      "0.3%",
    ]),
  },
});
