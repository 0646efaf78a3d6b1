import { receivingOffices } from "./examples";
import { relationRule } from "./relation-rule";

/** A change from one year to the next is that of its two ends. */
export const changeDiffers = relationRule({
  id: "change-differs",
  kind: "change",
  good: {
    lines: receivingOffices("1.0%"),
  },
  bad: {
    lines: receivingOffices("10.1%"),
  },
});
