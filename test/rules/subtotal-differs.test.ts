import { subtotalDiffers } from "../../src/rules/subtotal-differs";
import { costCategories } from "../../src/rules/examples";
import { testRule } from "./rule-tester";

testRule(subtotalDiffers, {
  valid: {},
  invalid: [
    {
      name: "its bad example",
      document: subtotalDiffers.bad,
      told: [{ cell: "L7C2", message: "differs", expected: "110,000", found: "111,000" }],
    },
    {
      name: "parts that are not filled in yet",
      document: {
        lines: costCategories(
          ["A. Personnel", "", "", "", ""],
          ["Posts", "100,000", "100,000", "50,000", "50%"],
          ["Temporary staff", "", "10,000", "5,000", "50%"],
          ["Other staff costs", "", "1,000", "500", "50%"],
          ["Subtotal A, excluding unallocated", "111,000", "111,000", "55,500", "50%"],
        ),
      },
      told: [{ cell: "L7C2", message: "unfilled", expected: "100,000", found: "111,000" }],
    },
  ],
});
