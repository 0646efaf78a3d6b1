import { difference, input } from "../calc/expression";
import type { TableSpec } from "./spec";
import { yearColumns } from "./years";

const PLACE = "Annex V, pendency";

/** Average days from receipt to recording, by type of Madrid document. */
export const annex5Pendency: TableSpec = {
  id: "annex-5-pendency",
  layout: "statements",
  measure: "days",
  columns: [...yearColumns(5), { id: "change", holds: "amount" }],
  rows: {
    from: "fixed",
    rows: [
      { id: "applications", role: "item" },
      { id: "renewals", role: "item" },
      { id: "designations", role: "item" },
      { id: "changes", role: "item" },
      { id: "decisions", role: "item" },
      { id: "corrections", role: "item" },
    ],
  },
  relations: [
    {
      id: "change",
      kind: "change",
      cells: { columns: ["change"] },
      is: difference(input("current"), input("previous")),
      inputs: { current: { column: "year" }, previous: { column: "year-1" } },
      derives: true,
      source: PLACE,
    },
  ],
  place: PLACE,
};
