import { bienniumLabel, bienniumOfYear } from "../../model/biennium";
import { isCellError } from "../../model/cell-error";
import { yearOf } from "../../model/day";
import { required, type FunctionDefinition } from "../definition";

/** The biennium in which a day lies, as text: "2024/25". */
export const biennium: FunctionDefinition = {
  id: "BIENNIUM",
  family: "lookups",
  arguments: [required("date", "day", "date")],
  result: { unit: "biennium", kind: "text", shape: "cell" },
  sources: ["convention"],
  examples: [
    { args: ["2024-12-31"], shows: "2024/25" },
    { args: [46023], shows: "2026/27" },
  ],
  calculation: {
    compute: ([date]) => {
      const found = bienniumOfYear(yearOf(date as number));
      return isCellError(found) ? found : bienniumLabel(found);
    },
  },
};
