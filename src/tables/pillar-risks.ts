import type { TableSpec } from "./spec";

/** The risks to a pillar's expected results, each with the sector that owns it. */
export const pillarRisks: TableSpec = {
  id: "pillar-risks",
  layout: "records",
  parameters: ["pillar"],
  measure: "count",
  columns: [
    { id: "risk", holds: "name", isSentence: true },
    { id: "evolution", holds: "text" },
    { id: "mitigation", holds: "prose" },
    { id: "owner", holds: "text" },
    { id: "impact", holds: "arrow" },
  ],
  rows: { from: "open", sectionedBy: "result", usual: 3, then: [] },
  relations: [],
  place: "Part II, risks of the pillar",
};
