import type { TableSpec } from "./spec";

/** What became of a recommendation of the independent review of the Development Agenda. */
export const independentReview: TableSpec = {
  id: "independent-review",
  layout: "card",
  parameters: ["review"],
  measure: "count",
  columns: [{ id: "content", holds: "text" }],
  rows: {
    from: "fixed",
    rows: [
      { id: "numbers", role: "item" },
      { id: "addressees", role: "item" },
      { id: "wording", role: "item", holds: "prose" },
      { id: "progress", role: "item", holds: "prose" },
    ],
  },
  relations: [],
  place: "Development Agenda report, Annex II",
};
