import { share } from "../functions/budget/share";
import { columnAddsUp, columnIs } from "./relations";
import type { TableSpec } from "./spec";
import { chartRows } from "./years";

const PLACE = "Annex V, level of automation";

/** Documents that the Madrid Registry processed without an examiner; no sentence tells a figure. */
export const annex5Automation: TableSpec = {
  id: "annex-5-automation",
  layout: "statements",
  measure: "count",
  columns: [
    { id: "manual", holds: "amount" },
    { id: "automated", holds: "amount" },
    { id: "documents", holds: "amount" },
    { id: "automatedShare", holds: "share" },
  ],
  rows: { from: "fixed", rows: chartRows() },
  relations: [
    columnAddsUp("documents", ["manual", "automated"], { source: PLACE }),
    columnIs(
      "automatedShare",
      share,
      { part: "automated", whole: "documents" },
      { kind: "share", source: PLACE },
    ),
  ],
  place: PLACE,
};
