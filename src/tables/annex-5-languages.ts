import { isWhole } from "./check-only";
import { columnAddsUp } from "./relations";
import type { TableSpec } from "./spec";
import { chartRows } from "./years";

const PLACE = "Annex V, applications by language of filing";

/** Madrid applications by language, as shares of all. */
export const annex5Languages: TableSpec = {
  id: "annex-5-languages",
  layout: "statements",
  measure: "share",
  columns: [
    { id: "english", holds: "share" },
    { id: "french", holds: "share" },
    { id: "spanish", holds: "share" },
    { id: "total", holds: "share" },
  ],
  rows: { from: "fixed", rows: chartRows() },
  relations: [
    columnAddsUp("total", ["english", "french", "spanish"], { source: PLACE }),
    isWhole("total", PLACE),
  ],
  place: PLACE,
};
