import type { TableSpec } from "./spec";

/** The organisation's top risks: how they evolved, and what was done against them. */
export const organisationRisks: TableSpec = {
  id: "organisation-risks",
  layout: "records",
  measure: "count",
  columns: [
    { id: "risk", holds: "name", isSentence: true },
    { id: "evolution", holds: "text" },
    { id: "mitigation", holds: "prose" },
    { id: "impact", holds: "arrow" },
  ],
  rows: { from: "open", then: [] },
  relations: [],
  place: "Part I, risks",
};
