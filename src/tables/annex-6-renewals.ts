import { sameDemand } from "./demand";
import { changeOverBaseline, sameIndicator } from "./indicator";
import type { TableSpec } from "./spec";
import { changeByYear, chartRows } from "./years";

const PLACE = "Annex VI, renewals";

/** Renewals of international registrations under the Hague system. */
export const annex6Renewals: TableSpec = {
  id: "annex-6-renewals",
  layout: "statements",
  measure: "count",
  columns: [
    { id: "renewals", holds: "amount" },
    { id: "change", holds: "share", decimals: 1 },
  ],
  rows: { from: "fixed", rows: chartRows(["change"]) },
  relations: [
    changeByYear("change", "renewals", PLACE),
    sameDemand("renewals", "hague-renewals"),
    sameIndicator("renewals"),
    changeOverBaseline("change", "renewals"),
  ],
  place: PLACE,
};
