import type { TableSpec } from "./spec";

/**
 * A pillar's performance indicators by expected result. An indicator with several targets takes a
 * row for each of them, of which the first alone names it. The figures stand within prose: beside
 * it they stand once more as numbers.
 */
export const pillarKpis: TableSpec = {
  id: "pillar-kpis",
  layout: "records",
  parameters: ["pillar"],
  measure: "count",
  columns: [
    { id: "indicator", holds: "name" },
    { id: "baseline", holds: "text" },
    { id: "target", holds: "text" },
    { id: "actual", holds: "text" },
    { id: "rating", holds: "rating" },
    { id: "baselineFigure", holds: "amount", readFrom: "baseline" },
    { id: "targetFigure", holds: "amount", readFrom: "target" },
    { id: "actualFigure", holds: "amount", readFrom: "actual" },
  ],
  rows: { from: "open", sectionedBy: "result", listed: "indicators", then: [] },
  relations: [],
  place: "Part II, performance data of the pillar",
};
