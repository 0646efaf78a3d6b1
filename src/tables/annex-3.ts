import { columnAddsUp, rowAddsUp, sameAs } from "./relations";
import type { TableSpec } from "./spec";
import { TRANSFERS_AS_OF } from "./transfers-as-of";

/** The approved budget by year and sector, and the first year's budget after transfers. */
export const annex3: TableSpec = {
  id: "annex-3",
  layout: "grid",
  measure: "kCHF",
  columns: [
    { id: "year1", holds: "amount", group: "approvedBudget" },
    { id: "year2", holds: "amount", group: "approvedBudget" },
    { id: "approved", holds: "amount", group: "approvedBudget" },
    { id: "afterTransfersYear1", holds: "amount" },
  ],
  rows: {
    from: "sectors",
    then: [
      { id: "unallocated", role: "item" },
      { id: "total", role: "total" },
    ],
  },
  relations: [
    columnAddsUp("approved", ["year1", "year2"], {
      source: "Annex III, note 1: the approved budget of both years",
    }),
    rowAddsUp("total", "item", {
      columns: ["year1", "year2", "approved", "afterTransfersYear1"],
      source: "Annex III, total",
    }),
    sameAs("annex-1", { columns: ["approved"] }, { table: "annex-1" }, "Annex I"),
  ],
  place: "Annex III",
  asOf: TRANSFERS_AS_OF,
};
