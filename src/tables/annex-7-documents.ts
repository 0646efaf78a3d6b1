import type { RowSpec, TableSpec } from "./spec";
import { CHART_YEARS, yearColumns } from "./years";

/** The kinds of document that the Lisbon Registry processes. */
export const LISBON_DOCUMENTS: readonly RowSpec[] = [
  { id: "cancellation", role: "item" },
  { id: "correction", role: "item" },
  { id: "protection", role: "item" },
  { id: "modification", role: "item" },
  { id: "refusal", role: "item" },
  { id: "registration", role: "item" },
  { id: "renunciation", role: "item" },
  { id: "refusalWithdrawal", role: "item" },
];

/** Documents that the Lisbon Registry processed; a blank is a year without any. */
export const annex7Documents: TableSpec = {
  id: "annex-7-documents",
  layout: "grid",
  measure: "count",
  columns: yearColumns(CHART_YEARS.length, "years"),
  rows: { from: "fixed", rows: LISBON_DOCUMENTS },
  relations: [],
  blankIsNil: true,
  place: "Annex VII, documents processed",
};
