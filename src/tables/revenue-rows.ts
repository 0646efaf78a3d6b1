import { rowAddsUp } from "./relations";
import type { RelationSpec, RowSpec } from "./spec";

/** Revenue by source, as Table 2 and Annex II have it. */
export const REVENUE_ROWS: readonly RowSpec[] = [
  { id: "fees", role: "section" },
  { id: "pct", role: "item", section: "fees" },
  { id: "madrid", role: "item", section: "fees" },
  { id: "hague", role: "item", section: "fees" },
  { id: "lisbon", role: "item", section: "fees" },
  { id: "fees-subtotal", role: "subtotal", section: "fees", wording: "subtotal" },
  { id: "contributions", role: "item" },
  { id: "arbitration", role: "item" },
  { id: "publications", role: "item" },
  { id: "miscellaneous", role: "item" },
  { id: "other-subtotal", role: "subtotal", wording: "subtotal" },
  { id: "total", role: "total", wording: "adjusted-revenue" },
];

/** Fees, other revenue and both together, in each of the columns. */
export function revenueTotals(columns: readonly string[], source: string): RelationSpec[] {
  return [
    rowAddsUp("fees-subtotal", ["pct", "madrid", "hague", "lisbon"], {
      kind: "subtotal",
      columns,
      source,
    }),
    rowAddsUp("other-subtotal", ["contributions", "arbitration", "publications", "miscellaneous"], {
      kind: "subtotal",
      columns,
      source,
    }),
    rowAddsUp("total", "subtotal", { columns, source }),
  ];
}
