import { productivity } from "../functions/work/productivity";
import { columnIs, sameAs } from "./relations";
import type { TableSpec } from "./spec";
import { changeByYear, chartRows } from "./years";

const PLACE = "Annex V, productivity of examination";

/** New and renewed Madrid registrations for each person who examines. */
export const annex5Productivity: TableSpec = {
  id: "annex-5-productivity",
  layout: "statements",
  measure: "count",
  columns: [
    { id: "registrations", holds: "amount" },
    { id: "staff", holds: "amount", measure: "quantity", decimals: 1 },
    { id: "productivity", holds: "amount", measure: "quantity" },
    { id: "change", holds: "share", decimals: 1 },
  ],
  rows: { from: "fixed", rows: chartRows(["change"]) },
  relations: [
    columnIs(
      "productivity",
      productivity,
      { output: "registrations", staff: "staff" },
      { kind: "share", source: PLACE },
    ),
    changeByYear("change", "productivity", PLACE),
    sameAs(
      "unit-cost-output",
      { columns: ["registrations"] },
      { table: "annex-5-unit-cost-registrations", column: "output" },
      "Annex V, unit cost of a registration",
    ),
  ],
  place: PLACE,
};
