import { budgetBySector, transfers } from "./examples";
import { besideIndicator } from "./beside-indicator";
import { relationRule } from "./relation-rule";

/** What several tables print is the same in all of them. */
export const figureDiffersElsewhere = relationRule({
  id: "figure-differs-elsewhere",
  category: "across",
  kind: "equality",
  sides: besideIndicator,
  good: {
    lines: [
      ...budgetBySector(["Patents and Technology", "100,000", "101,500", "50,000", "49%"]),
      "",
      ...transfers([
        "Patents and Technology",
        "100,000",
        "2,000",
        "(500)",
        "1,500",
        "101,500",
        "1.5%",
        "0.2%",
      ]),
    ],
  },
  bad: {
    lines: [
      ...budgetBySector(["Patents and Technology", "100,000", "105,100", "50,000", "48%"]),
      "",
      ...transfers([
        "Patents and Technology",
        "100,000",
        "2,000",
        "(500)",
        "1,500",
        "101,500",
        "1.5%",
        "0.2%",
      ]),
    ],
  },
});
