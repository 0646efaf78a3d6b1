import { sameAs } from "./relations";
import type { RelationSpec } from "./spec";

/** The report's year of a chart of demand, which Table 3 prints as well. */
export function sameDemand(column: string, row: string): RelationSpec {
  return sameAs(
    "table-3",
    { rows: ["year"], columns: [column] },
    { table: "table-3", row, column: "actual" },
    "Table 3",
  );
}
