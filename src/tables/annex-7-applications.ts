import { sameDemand } from "./demand";
import { sameIndicator } from "./indicator";
import type { TableSpec } from "./spec";
import { chartRows } from "./years";

/** International applications under the Lisbon system, with the extremes of the ten years. */
export const annex7Applications: TableSpec = {
  id: "annex-7-applications",
  layout: "statements",
  measure: "count",
  columns: [
    { id: "applications", holds: "amount" },
    { id: "fewest", holds: "amount" },
    { id: "most", holds: "amount" },
  ],
  rows: { from: "fixed", rows: chartRows() },
  relations: [sameDemand("applications", "lisbon-applications"), sameIndicator("applications")],
  place: "Annex VII, applications",
};
