import { expectedTables } from "../../src/framework/expected";
import { defaultFramework } from "../../src/framework/known";
import { tableSet, type TableSet } from "../../src/tables/table-set";
import { shippedTables } from "./shipped";

/** All tables of a shipped report, which are mid-term ones, ready to be held against each other. */
export function shippedSet(report: string): TableSet {
  return tableSet(shippedTables(report), expectedTables(defaultFramework(), "mid-term"));
}
