import {
  BUDGET_AMOUNTS,
  BUDGET_COLUMNS,
  UTILISATION_COLUMN,
  utilisationOfBudget,
} from "./budget-columns";
import { rowAddsUp, sameAs, sumOf } from "./relations";
import type { TableSpec } from "./spec";
import { TRANSFERS_AS_OF } from "./transfers-as-of";

/** Budget and expenditure by sector. */
export const table4: TableSpec = {
  id: "table-4",
  layout: "grid",
  measure: "kCHF",
  columns: [...BUDGET_COLUMNS, UTILISATION_COLUMN],
  rows: {
    from: "sectors",
    then: [
      { id: "unallocated", role: "item" },
      { id: "total", role: "total" },
    ],
  },
  relations: [
    utilisationOfBudget("Table 4, note 2"),
    rowAddsUp("total", "item", { columns: BUDGET_AMOUNTS, source: "Table 4" }),
    sameAs(
      "sector-pages",
      { rows: "item", except: ["unallocated"], columns: BUDGET_AMOUNTS },
      { table: "sector-results", parameters: { sector: "$row" }, row: "total" },
      "Part III, resources by result",
    ),
    sameAs("annex-1", { columns: ["approved", "afterTransfers"] }, { table: "annex-1" }, "Annex I"),
    sumOf(
      "unallocated-table-6",
      { rows: ["unallocated"], columns: BUDGET_AMOUNTS },
      { table: "table-6", rows: ["personnel-unallocated", "non-personnel-unallocated"] },
      "Table 6, what is not allocated in parts A and B",
    ),
  ],
  place: "Table 4",
  asOf: TRANSFERS_AS_OF,
};
