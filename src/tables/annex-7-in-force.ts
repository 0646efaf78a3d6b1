import { input, total } from "../calc/expression";
import type { TableSpec } from "./spec";
import { CHART_YEARS, changeByYear, chartRows } from "./years";

const PLACE = "Annex VII, appellations of origin and geographical indications in force";

/**
 * Appellations of origin and geographical indications in force under the Lisbon system. The
 * average yearly growth of the ten years is told, not derived: the algebra has no roots.
 */
export const annex7InForce: TableSpec = {
  id: "annex-7-in-force",
  layout: "statements",
  measure: "count",
  columns: [
    { id: "inForce", holds: "amount" },
    { id: "change", holds: "share", decimals: 1 },
    { id: "averageChange", holds: "share", decimals: 1 },
    { id: "cancelled", holds: "amount" },
  ],
  rows: { from: "fixed", rows: chartRows(["change"]) },
  relations: [
    changeByYear("change", "inForce", PLACE),
    {
      id: "cancelled",
      kind: "total",
      cells: { rows: ["year"], columns: ["cancelled"] },
      is: total(input("parts"), ["parts"]),
      inputs: {
        parts: { table: "annex-7-documents", row: "cancellation", columns: CHART_YEARS },
      },
      source: "Annex VII, documents processed",
    },
  ],
  place: PLACE,
};
