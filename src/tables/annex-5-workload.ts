import type { TableSpec } from "./spec";
import { changeByYear, chartRows } from "./years";
import { weightsRow, workloadOf } from "./workload-table";

const PLACE = "Annex V, total workload processed";

/** Documents that have a weight: the report prints none for corrections. */
const DOCUMENTS = [
  "manualApplications",
  "manualRenewals",
  "manualDesignations",
  "manualChanges",
  "manualDecisions",
  "automated",
];

/** The workload of the Madrid Registry in application equivalents. */
export const annex5Workload: TableSpec = {
  id: "annex-5-workload",
  layout: "statements",
  measure: "count",
  columns: [
    ...DOCUMENTS.map((id) => ({ id, holds: "amount" as const })),
    { id: "workload", holds: "amount", measure: "quantity" },
    { id: "change", holds: "share", decimals: 1 },
  ],
  rows: {
    from: "fixed",
    rows: [weightsRow(["workload", "change"]), ...chartRows(["change"])],
  },
  relations: [workloadOf(DOCUMENTS, PLACE), changeByYear("change", "workload", PLACE)],
  place: PLACE,
};
