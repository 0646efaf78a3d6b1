import { sameDemand } from "./demand";
import { changeOverBaseline, sameIndicator } from "./indicator";
import type { TableSpec } from "./spec";
import { changeByYear, chartRows } from "./years";

const PLACE = "Annex V, renewals";

/** Renewals of international registrations under the Madrid system. */
export const annex5Renewals: TableSpec = {
  id: "annex-5-renewals",
  layout: "statements",
  measure: "count",
  columns: [
    { id: "renewals", holds: "amount" },
    { id: "change", holds: "share", decimals: 1 },
  ],
  rows: { from: "fixed", rows: chartRows(["change"]) },
  relations: [
    changeByYear("change", "renewals", PLACE),
    sameDemand("renewals", "madrid-renewals"),
    sameIndicator("renewals"),
    changeOverBaseline("change", "renewals"),
  ],
  place: PLACE,
};
