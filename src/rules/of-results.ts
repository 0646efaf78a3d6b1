import { specOf } from "../tables/table-set";

/** Whether the rows of a table, by its id, are expected results. */
export function isOfResults(table: string): boolean {
  return specOf(table.split(".")[0] ?? "")?.rows.from === "results";
}
