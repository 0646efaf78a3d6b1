import { share } from "../functions/budget/share";
import { columnIs } from "./relations";
import type { TableSpec } from "./spec";
import { chartRows } from "./years";

const PLACE = "Annex V, quality of examination";

/** Madrid applications whose Nice classification passed quality control. */
export const annex5Quality: TableSpec = {
  id: "annex-5-quality",
  layout: "statements",
  measure: "count",
  columns: [
    { id: "reviewed", holds: "amount" },
    { id: "acceptable", holds: "amount" },
    { id: "classificationQuality", holds: "share" },
  ],
  rows: { from: "fixed", rows: chartRows() },
  relations: [
    columnIs(
      "classificationQuality",
      share,
      { part: "acceptable", whole: "reviewed" },
      { kind: "share", source: PLACE },
    ),
  ],
  place: PLACE,
};
