import { textForFigure } from "../../src/rules/text-for-figure";
import { testRule } from "./rule-tester";

testRule(textForFigure, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: textForFigure.bad,
      told: [{ cell: "L3C4", message: "text", found: "about half" }],
    },
  ],
});
