import type { TableSpec } from "./spec";

/** A project's quarters as first planned, and as they came; the columns are its own years. */
export const projectTimeline: TableSpec = {
  id: "project-timeline",
  layout: "timeline",
  parameters: ["project"],
  measure: "count",
  columns: [],
  rows: {
    from: "fixed",
    rows: [
      { id: "initial", role: "item" },
      { id: "actual", role: "item" },
    ],
  },
  relations: [],
  place: "Annex IX, report of a project: time line",
};
