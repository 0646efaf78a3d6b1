import { RATINGS } from "../model/rating";
import { columnAddsUp } from "./relations";
import type { TableSpec } from "./spec";

/** How many evaluations came out as each rating, and all of them. */
const RATING_COLUMNS: TableSpec["columns"] = [...RATINGS, "total"].map((id) => ({
  id,
  holds: "amount",
}));

/** What all overviews of ratings have in common: charts, of which text keeps what sentences tell. */
export function ratingOverview(own: Pick<TableSpec, "id" | "parameters" | "place">): TableSpec {
  return {
    ...own,
    layout: "statements",
    measure: "count",
    columns: RATING_COLUMNS,
    rows: { from: "fixed", rows: [{ id: "ratings", role: "item" }] },
    relations: [columnAddsUp("total", RATINGS, { source: own.place })],
  };
}
