import { costCategories } from "./examples";
import { relationRule } from "./relation-rule";

/** Subtotals are the sums of the items of their section. */
export const subtotalDiffers = relationRule({
  id: "subtotal-differs",
  kind: "subtotal",
  good: {
    lines: costCategories(
      ["A. Personnel", "", "", "", ""],
      ["Posts", "100,000", "100,000", "50,000", "50%"],
      ["Temporary staff", "10,000", "10,000", "5,000", "50%"],
      ["Other staff costs", "1,000", "1,000", "500", "50%"],
      ["Subtotal A, excluding unallocated", "111,000", "111,000", "55,500", "50%"],
    ),
  },
  bad: {
    lines: costCategories(
      ["A. Personnel", "", "", "", ""],
      ["Posts", "100,000", "100,000", "50,000", "50%"],
      ["Temporary staff", "10,000", "10,000", "5,000", "50%"],
      ["Other staff costs", "", "1,000", "500", "50%"],
      ["Subtotal A, excluding unallocated", "111,000", "111,000", "55,500", "50%"],
    ),
  },
});
