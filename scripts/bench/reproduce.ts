import { reproduce } from "../../src/tables/reproduce";
import { shippedSet } from "../report/table-set";
import { imported } from "./import";
import { compare, type Comparison } from "./ratio";
import { reportText } from "./report-text";

const ROUNDS = 5;

/** Every derived figure of the report recomputed, beside the import of its text. */
export function benchReproduce(): Comparison {
  const set = shippedSet("wpr-2024");
  const text = reportText();
  return compare(
    "recomputation of every derived figure, beside the import of the report's text",
    () => reproduce(set),
    () => imported(text),
    ROUNDS,
  );
}
