import { columnAddsUp } from "./relations";
import type { TableSpec } from "./spec";
import { CHART_YEARS, changeByYear, chartRows } from "./years";
import { weightsRow, workloadOf } from "./workload-table";

const PLACE = "Annex VI, total workload processed";

const DOCUMENTS = [
  "manualApplications",
  "manualRenewals",
  "manualChanges",
  "manualDecisions",
  "automatedRenewals",
  "automatedDecisions",
];

/** The workload of the Hague Registry in application equivalents. */
export const annex6Workload: TableSpec = {
  id: "annex-6-workload",
  layout: "statements",
  measure: "count",
  columns: [
    ...DOCUMENTS.map((id) => ({ id, holds: "amount" as const })),
    { id: "decisions", holds: "amount" },
    { id: "decisionsChange", holds: "share", decimals: 1 },
    { id: "workload", holds: "amount", measure: "quantity" },
    { id: "change", holds: "share", decimals: 1 },
  ],
  rows: {
    from: "fixed",
    rows: [
      weightsRow(["decisions", "decisionsChange", "workload", "change"]),
      ...chartRows(["decisionsChange", "change"]),
    ],
  },
  relations: [
    columnAddsUp("decisions", ["manualDecisions", "automatedDecisions"], {
      rows: CHART_YEARS,
      source: PLACE,
    }),
    changeByYear("decisionsChange", "decisions", PLACE),
    workloadOf(DOCUMENTS, PLACE),
    changeByYear("change", "workload", PLACE),
  ],
  place: PLACE,
};
