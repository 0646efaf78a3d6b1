import { hiddenFigures } from "../../src/rules/hidden-figures";
import { testRule } from "./rule-tester";

testRule(hiddenFigures, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: hiddenFigures.bad,
      told: [{ cell: "L3C1", message: "hidden" }],
    },
    {
      name: "a hidden column",
      document: { ...hiddenFigures.good, hiddenColumns: [0, 2] },
      told: [{ cell: "L2C3", message: "column" }],
    },
  ],
});
