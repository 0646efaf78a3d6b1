import { columnAddsUp, rowAddsUp, sameAs } from "./relations";
import type { TableSpec } from "./spec";

/** The sectors as columns, by their ids, in the order of the report. */
const SECTORS = [
  "patents",
  "brands",
  "copyright",
  "development",
  "infrastructure",
  "partnerships",
  "ecosystems",
  "administration",
];

/** Expenditure by expected result and sector; the sectors are called by their short names. */
export const table5: TableSpec = {
  id: "table-5",
  layout: "matrix",
  measure: "kCHF",
  columns: [
    ...SECTORS.map((id) => ({ id, holds: "amount" as const, group: "sectors" })),
    { id: "total", holds: "amount" },
  ],
  rows: { from: "results", then: [{ id: "total", role: "total" }] },
  relations: [
    columnAddsUp("total", SECTORS, { source: "Table 5, last column" }),
    {
      ...rowAddsUp("total", "item", {
        columns: [...SECTORS, "total"],
        source: "Table 5, last row",
      }),
      id: "total-of-results",
    },
    sameAs(
      "table-4",
      { rows: ["total"] },
      { table: "table-4", row: "$column", column: "expenditure" },
      "Table 4, expenditure",
    ),
  ],
  place: "Table 5",
};
