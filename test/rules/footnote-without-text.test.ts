import { footnoteWithoutText } from "../../src/rules/footnote-without-text";
import { budgetBySector } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(footnoteWithoutText, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: footnoteWithoutText.bad,
      told: [{ cell: "L3C1", message: "noText", found: "²" }],
    },
    {
      name: "marks, and no note anywhere",
      document: {
        lines: budgetBySector([
          "Patents and Technology ¹",
          "100,000",
          "101,000 ²",
          "50,000",
          "50%",
        ]),
      },
      told: [{ cell: "L3C1", message: "noNotes", found: "¹ ²" }],
    },
  ],
});
