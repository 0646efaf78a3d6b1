import type { TableSpec } from "./spec";

/** The projects of the Capital Master Plan that report, and which kind of report each gives. */
export const annex9List: TableSpec = {
  id: "annex-9-list",
  layout: "grid",
  measure: "count",
  columns: [
    { id: "code", holds: "code" },
    { id: "project", holds: "name" },
    { id: "report", holds: "text" },
  ],
  rows: { from: "open", usual: 20, namedIn: "annex-9-portfolio", then: [] },
  relations: [],
  isHeadless: true,
  place: "Annex IX, list of projects",
};
