import { sameAs } from "./relations";
import type { TableSpec } from "./spec";

const PLACE = "Annex IX, report of a project: use of resources";

/** How much of a project's budget is spent, where its report tells no more of it than that. */
export const projectUtilisation: TableSpec = {
  id: "project-utilisation",
  layout: "statements",
  parameters: ["project"],
  measure: "share",
  columns: [{ id: "utilisation", holds: "share" }],
  rows: { from: "fixed", rows: [{ id: "resources", role: "item" }] },
  relations: [
    sameAs(
      "portfolio",
      { columns: ["utilisation"] },
      { table: "annex-9-portfolio", row: "$project", column: "utilisation" },
      "Annex IX, statement of projects",
    ),
  ],
  place: PLACE,
};
