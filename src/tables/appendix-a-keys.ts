import type { TableSpec } from "./spec";

/** What the arrows of the risk tables say: the impact of a risk on performance. */
export const appendixAKeys: TableSpec = {
  id: "appendix-a-keys",
  layout: "grid",
  measure: "count",
  columns: [
    { id: "arrow", holds: "arrow" },
    { id: "impact", holds: "name" },
  ],
  rows: {
    from: "fixed",
    rows: [
      { id: "positive", role: "item" },
      { id: "negative", role: "item" },
      { id: "none", role: "item" },
    ],
  },
  relations: [],
  isHeadless: true,
  place: "Appendix A, key of the risk tables",
};
