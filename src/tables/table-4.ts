import { utilisation } from "../functions/budget/utilisation";
import { columnIs, rowAddsUp, sameAs } from "./relations";
import type { TableSpec } from "./spec";

/** Budget and expenditure by sector. */
export const table4: TableSpec = {
  id: "table-4",
  layout: "grid",
  measure: "kCHF",
  columns: [
    { id: "approved", holds: "amount" },
    { id: "afterTransfers", holds: "amount" },
    { id: "expenditure", holds: "amount" },
    { id: "utilisation", holds: "share" },
  ],
  rows: {
    from: "sectors",
    then: [
      { id: "unallocated", role: "item" },
      { id: "total", role: "total" },
    ],
  },
  relations: [
    columnIs(
      "utilisation",
      utilisation,
      { expenditure: "expenditure", budget: "afterTransfers" },
      { kind: "share", source: "Table 4, note 2" },
    ),
    rowAddsUp("total", "item", {
      columns: ["approved", "afterTransfers", "expenditure"],
      source: "Table 4",
    }),
    sameAs(
      "sector-pages",
      {
        rows: "item",
        except: ["unallocated"],
        columns: ["approved", "afterTransfers", "expenditure"],
      },
      { table: "sector-results", parameters: { sector: "$row" }, row: "total" },
      "Part III, resources by result",
    ),
    sameAs("annex-1", { columns: ["approved", "afterTransfers"] }, { table: "annex-1" }, "Annex I"),
  ],
  place: "Table 4",
  asOf: "2025-01-31",
};
