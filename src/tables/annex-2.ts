import { input } from "../calc/expression";
import { sameAs } from "./relations";
import { REVENUE_ROWS, revenueTotals } from "./revenue-rows";
import type { TableSpec } from "./spec";

/** Sources of revenue whose estimate is updated in the course of the year (Annex II, note 2). */
const UPDATED = ["pct", "madrid", "hague"];

/** The year's revenue estimates: as in the Program of Work and Budget, and updated since. */
export const annex2: TableSpec = {
  id: "annex-2",
  layout: "grid",
  measure: "kCHF",
  columns: [
    { id: "estimate", holds: "amount" },
    { id: "updatedEstimate", holds: "amount" },
  ],
  rows: { from: "fixed", rows: REVENUE_ROWS },
  relations: [
    ...revenueTotals(["estimate", "updatedEstimate"], "Annex II"),
    {
      id: "not-updated",
      kind: "equality",
      cells: { rows: "item", except: UPDATED, columns: ["updatedEstimate"] },
      is: input("estimate"),
      inputs: { estimate: { column: "estimate" } },
      source: "Annex II, note 2: all other estimates are those of the annual budget",
    },
    {
      ...sameAs(
        "part-of-biennium",
        { columns: ["estimate"] },
        { table: "table-2", column: "approved" },
        "Annex II, note 1: the estimate is the year’s part of what Table 2 plans for the biennium",
      ),
      kind: "cap",
      holds: "atMost",
    },
  ],
  place: "Annex II",
};
