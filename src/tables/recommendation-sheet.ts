import type { RowSpec, TableSpec } from "./spec";

/** The column that counts points: of the parts of a sheet only the highlights are a list. */
const POINTS = ["points"];

function textRow(id: string): RowSpec {
  return { id, role: "item", notApplicable: POINTS };
}

/** A part that is told in sentences. */
function proseRow(id: string): RowSpec {
  return { id, role: "item", holds: "prose", notApplicable: POINTS };
}

/**
 * What was done for a recommendation of the Development Agenda, or for several that are reported
 * together: their numbers, joined by hyphens, are the parameter ("13-14-17").
 *
 * `starred` is `*`, or `-` where the heading has no star, or the numbers that have one where some have
 * none; it is blank where the heading is lost.
 * `sectors` are ids of the framework. The report does not print the cluster: the framework has it,
 * and templates take it from there.
 */
export const recommendationSheet: TableSpec = {
  id: "recommendation-sheet",
  layout: "card",
  parameters: ["recommendation"],
  measure: "count",
  columns: [
    { id: "content", holds: "text" },
    { id: "points", holds: "amount", measure: "count" },
  ],
  rows: {
    from: "fixed",
    rows: [
      textRow("numbers"),
      textRow("starred"),
      textRow("cluster"),
      proseRow("wording"),
      textRow("sectors"),
      proseRow("implementation"),
      { id: "highlights", role: "item", holds: "prose" },
      proseRow("activities"),
    ],
  },
  relations: [],
  place: "Development Agenda report, Annex I",
};
