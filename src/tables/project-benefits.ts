import type { TableSpec } from "./spec";

/** The benefits that a capital project is to bring under the expected results that it serves. */
export const projectBenefits: TableSpec = {
  id: "project-benefits",
  layout: "records",
  parameters: ["project"],
  measure: "count",
  columns: [
    { id: "benefit", holds: "name" },
    { id: "indicator", holds: "text" },
    { id: "baseline", holds: "text" },
    { id: "target", holds: "text" },
    { id: "actual", holds: "text" },
  ],
  rows: { from: "open", sectionedBy: "result", usual: 3, then: [] },
  relations: [],
  place: "Annex IX, performance data of the project",
};
