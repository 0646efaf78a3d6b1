import { sameDemand } from "./demand";
import { changeOverBaseline, sameIndicator } from "./indicator";
import type { TableSpec } from "./spec";
import { changeByYear, chartRows } from "./years";

const PLACE = "Annex V, international applications";

/** International applications under the Madrid system. */
export const annex5Applications: TableSpec = {
  id: "annex-5-applications",
  layout: "statements",
  measure: "count",
  columns: [
    { id: "applications", holds: "amount" },
    { id: "change", holds: "share", decimals: 1 },
  ],
  rows: { from: "fixed", rows: chartRows(["change"]) },
  relations: [
    changeByYear("change", "applications", PLACE),
    sameDemand("applications", "madrid-applications"),
    sameIndicator("applications"),
    changeOverBaseline("change", "applications"),
  ],
  place: PLACE,
};
