import { productivity } from "../functions/work/productivity";
import { columnIs, sameAs } from "./relations";
import type { TableSpec } from "./spec";
import { changeByYear, chartRows } from "./years";

const PLACE = "Annex IV, productivity of formality examination";

/** Published PCT applications for each person who examines their form. */
export const annex4Productivity: TableSpec = {
  id: "annex-4-productivity",
  layout: "statements",
  measure: "count",
  columns: [
    { id: "publications", holds: "amount" },
    { id: "staff", holds: "amount", measure: "quantity", decimals: 1 },
    { id: "productivity", holds: "amount", measure: "quantity" },
    { id: "change", holds: "share", decimals: 1 },
  ],
  rows: { from: "fixed", rows: chartRows(["change"]) },
  relations: [
    columnIs(
      "productivity",
      productivity,
      { output: "publications", staff: "staff" },
      { kind: "share", source: PLACE },
    ),
    changeByYear("change", "productivity", PLACE),
    sameAs(
      "unit-cost-output",
      { columns: ["publications"] },
      { table: "annex-4-unit-cost", column: "output" },
      "Annex IV, unit cost",
    ),
  ],
  place: PLACE,
};
