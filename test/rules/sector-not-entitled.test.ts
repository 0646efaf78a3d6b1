import { sectorNotEntitled } from "../../src/rules/sector-not-entitled";
import { testRule } from "./rule-tester";

testRule(sectorNotEntitled, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: sectorNotEntitled.bad,
      told: [
        { cell: "L5C1", message: "notEntitled", expected: "2.1, 2.2, 3.1, 3.2, 4.5", found: "2.3" },
        { cell: "L2C1", message: "missing", expected: "2.2" },
        { cell: "L2C1", message: "missing", expected: "3.1" },
        { cell: "L2C1", message: "missing", expected: "3.2" },
        { cell: "L2C1", message: "missing", expected: "4.5" },
      ],
    },
  ],
});
