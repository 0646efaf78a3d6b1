import { budgetBySector } from "../../src/rules/examples";
import { textForFigure } from "../../src/rules/text-for-figure";
import { testRule } from "./rule-tester";

testRule(textForFigure, {
  valid: {
    ...Object.fromEntries(
      ["nil", "None", "néant", "нет", "لا يوجد", "无"].map((nil) => [
        `${nil} for an amount`,
        { lines: budgetBySector(["Patents and Technology", nil, nil, nil, nil]) },
      ]),
    ),
    "a share of nothing": {
      lines: budgetBySector(["Patents and Technology", "-", "-", "-", "N/A"]),
    },
  },
  invalid: [
    {
      name: "its bad example",
      document: textForFigure.bad,
      told: [{ cell: "L3C4", message: "text", found: "about half" }],
    },
    {
      name: "an amount that is said not to apply",
      document: {
        lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "n.a.", "50%"]),
      },
      told: [{ cell: "L3C4", message: "notApplicable", found: "n.a." }],
    },
  ],
});
