import { discontinuedWithoutNote } from "../../src/rules/discontinued-without-note";
import { testRule } from "./rule-tester";

testRule(discontinuedWithoutNote, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: discontinuedWithoutNote.bad,
      told: [{ cell: "L5C4", message: "noNote" }],
    },
  ],
});
