import { BUDGET_AMOUNTS, BUDGET_COLUMNS } from "./budget-columns";
import { rowAddsUp, sameAs } from "./relations";
import type { TableSpec } from "./spec";
import { TRANSFERS_AS_OF } from "./transfers-as-of";

/** A sector's budget and expenditure by the expected results that it contributes to. */
export const sectorResults: TableSpec = {
  id: "sector-results",
  layout: "grid",
  parameters: ["sector"],
  measure: "kCHF",
  columns: BUDGET_COLUMNS,
  rows: { from: "results", then: [{ id: "total", role: "total" }] },
  relations: [
    rowAddsUp("total", "item", {
      columns: BUDGET_AMOUNTS,
      source: "Part III, budget and expenditure by result",
    }),
    sameAs(
      "table-5",
      { rows: "item", columns: ["expenditure"] },
      { table: "table-5", column: "$sector" },
      "Table 5, the sector's column",
    ),
  ],
  place: "Part III, budget and expenditure by result",
  asOf: TRANSFERS_AS_OF,
};
