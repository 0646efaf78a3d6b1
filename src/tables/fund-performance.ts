import type { TableSpec } from "./spec";

/** What a fund in trust achieved under the expected results that it serves. */
export const fundPerformance: TableSpec = {
  id: "fund-performance",
  layout: "records",
  parameters: ["fund"],
  measure: "count",
  columns: [
    { id: "indicator", holds: "name" },
    { id: "achievement", holds: "prose" },
    { id: "beneficiaries", holds: "text" },
  ],
  rows: { from: "open", sectionedBy: "result", usual: 3, then: [] },
  relations: [],
  place: "Annex VIII, performance data of the fund",
};
