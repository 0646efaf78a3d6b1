import { planColumns, shareOfPlan } from "./plan-columns";
import { sameAs } from "./relations";
import type { RowSpec, TableSpec } from "./spec";

/** What Madrid and the Hague are asked for. */
function demandFor(system: "madrid" | "hague"): readonly RowSpec[] {
  return [
    { id: system, role: "section" },
    ...["applications", "registrations", "renewals"].map((wording): RowSpec => ({
      id: `${system}-${wording}`,
      role: "item",
      section: system,
      wording,
    })),
  ];
}

/** Where the annexes print a year's demand again: the table, and its column. */
const IN_ANNEXES: readonly (readonly [
  row: string,
  table: string,
  column: string,
  place: string,
])[] = [
  ["pct-applications", "annex-4-filings", "filings", "Annex IV, international applications"],
  ["madrid-applications", "annex-5-applications", "applications", "Annex V, applications"],
  ["madrid-renewals", "annex-5-renewals", "renewals", "Annex V, renewals"],
  ["hague-applications", "annex-6-applications", "applications", "Annex VI, applications"],
  ["hague-renewals", "annex-6-renewals", "renewals", "Annex VI, renewals"],
  ["lisbon-applications", "annex-7-applications", "applications", "Annex VII, applications"],
];

/** Demand for services under the four systems, estimated and actual. */
export const table3: TableSpec = {
  id: "table-3",
  layout: "grid",
  measure: "count",
  columns: planColumns(0),
  rows: {
    from: "fixed",
    rows: [
      { id: "pct", role: "section" },
      { id: "pct-applications", role: "item", section: "pct" },
      ...demandFor("madrid"),
      ...demandFor("hague"),
      { id: "lisbon", role: "section" },
      { id: "lisbon-applications", role: "item", section: "lisbon", wording: "applications" },
    ],
  },
  relations: [
    shareOfPlan("Table 3"),
    ...IN_ANNEXES.map(([row, table, column, place]) =>
      sameAs(
        `${row}-${table}`,
        { rows: [row], columns: ["actual"] },
        { table, row: "year", column },
        place,
      ),
    ),
  ],
  place: "Table 3",
};
