import { share } from "../functions/budget/share";
import { columnAddsUp, columnIs } from "./relations";
import type { TableSpec } from "./spec";
import { chartRows, pointsByYear } from "./years";

const PLACE = "Annex V, medium of transmission";

/** Documents that the Madrid Registry received, as XML or on paper (PDF counts as paper). */
export const annex5Transmission: TableSpec = {
  id: "annex-5-transmission",
  layout: "statements",
  measure: "count",
  columns: [
    { id: "electronic", holds: "amount" },
    { id: "paper", holds: "amount" },
    { id: "documents", holds: "amount" },
    { id: "electronicShare", holds: "share" },
    { id: "pointsChange", holds: "amount", measure: "points" },
  ],
  rows: { from: "fixed", rows: chartRows(["pointsChange"]) },
  relations: [
    columnAddsUp("documents", ["electronic", "paper"], { source: PLACE }),
    columnIs(
      "electronicShare",
      share,
      { part: "electronic", whole: "documents" },
      { kind: "share", source: PLACE },
    ),
    pointsByYear("pointsChange", "electronicShare", PLACE),
  ],
  place: PLACE,
};
