import type { TableSpec } from "./spec";

/** The funds in trust that report, each with the sector that it belongs to. */
export const annex8List: TableSpec = {
  id: "annex-8-list",
  layout: "grid",
  measure: "count",
  columns: [{ id: "sector", holds: "text" }],
  rows: { from: "open", usual: 20, namedIn: "annex-8-statement", then: [] },
  relations: [],
  place: "Annex VIII, list of funds",
};
