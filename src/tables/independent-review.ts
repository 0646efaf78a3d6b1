import { proseRow, textRow } from "./card-rows";
import type { TableSpec } from "./spec";

/** What became of a recommendation of the independent review of the Development Agenda. */
export const independentReview: TableSpec = {
  id: "independent-review",
  layout: "card",
  parameters: ["review"],
  measure: "count",
  columns: [
    { id: "content", holds: "text" },
    { id: "points", holds: "amount", measure: "count" },
  ],
  rows: {
    from: "fixed",
    rows: [
      textRow("numbers"),
      textRow("addressees"),
      proseRow("wording"),
      { id: "progress", role: "item", holds: "prose" },
    ],
  },
  relations: [],
  place: "Development Agenda report, Annex II",
};
