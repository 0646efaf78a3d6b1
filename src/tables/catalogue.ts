import type { TableSpec } from "./spec";
import { table4 } from "./table-4";

/** Every kind of table, in the order of the reports. */
export const TABLES: readonly TableSpec[] = [table4];
