import {
  BUDGET_AMOUNTS,
  BUDGET_COLUMNS,
  UTILISATION_COLUMN,
  utilisationOfBudget,
} from "./budget-columns";
import { rowAddsUp, sameAs } from "./relations";
import type { TableSpec } from "./spec";
import { TRANSFERS_AS_OF } from "./transfers-as-of";

/** A sector's budget and expenditure by personnel and non-personnel costs. */
export const sectorCosts: TableSpec = {
  id: "sector-costs",
  layout: "grid",
  parameters: ["sector"],
  measure: "kCHF",
  columns: [...BUDGET_COLUMNS, UTILISATION_COLUMN],
  rows: {
    from: "fixed",
    rows: [
      { id: "personnel", role: "item" },
      { id: "non-personnel", role: "item" },
      { id: "total", role: "total" },
    ],
  },
  relations: [
    utilisationOfBudget("Table 4, note 2"),
    rowAddsUp("total", ["personnel", "non-personnel"], {
      columns: BUDGET_AMOUNTS,
      source: "Part III, budget and expenditure (personnel and non-personnel)",
    }),
    sameAs(
      "sector-results",
      { rows: ["total"], columns: BUDGET_AMOUNTS },
      { table: "sector-results", parameters: { sector: "$sector" } },
      "Part III, budget and expenditure by result of the same sector",
    ),
  ],
  place: "Part III, budget and expenditure (personnel and non-personnel)",
  asOf: TRANSFERS_AS_OF,
};
