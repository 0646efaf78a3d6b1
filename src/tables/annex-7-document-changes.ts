import { difference, input } from "../calc/expression";
import { LISBON_DOCUMENTS } from "./annex-7-documents";
import type { TableSpec } from "./spec";

const PLACE = "Annex VII, documents processed";
const DOCUMENTS = "annex-7-documents";

/** How many documents more or less than the year before, as the sentence below the table says. */
export const annex7DocumentChanges: TableSpec = {
  id: "annex-7-document-changes",
  layout: "statements",
  measure: "count",
  columns: [{ id: "change", holds: "amount" }],
  rows: { from: "fixed", rows: LISBON_DOCUMENTS },
  relations: [
    {
      id: "change",
      kind: "change",
      cells: { columns: ["change"] },
      is: difference(input("current"), input("previous")),
      inputs: {
        current: { table: DOCUMENTS, column: "year" },
        previous: { table: DOCUMENTS, column: "year-1" },
      },
      derives: true,
      source: PLACE,
    },
  ],
  place: PLACE,
};
