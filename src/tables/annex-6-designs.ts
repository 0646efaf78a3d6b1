import { input, ratio } from "../calc/expression";
import { sameAs } from "./relations";
import type { TableSpec } from "./spec";
import { chartRows } from "./years";

const PLACE = "Annex VI, designs per application";

/** How many designs an international application contains on average. */
export const annex6Designs: TableSpec = {
  id: "annex-6-designs",
  layout: "statements",
  measure: "count",
  columns: [
    { id: "designs", holds: "amount" },
    { id: "applications", holds: "amount" },
    { id: "designsPerApplication", holds: "amount", measure: "quantity", decimals: 1 },
  ],
  rows: { from: "fixed", rows: chartRows() },
  relations: [
    {
      id: "designsPerApplication",
      kind: "share",
      cells: { columns: ["designsPerApplication"] },
      is: ratio(input("designs"), input("applications")),
      inputs: { designs: { column: "designs" }, applications: { column: "applications" } },
      derives: true,
      source: PLACE,
    },
    sameAs(
      "applications",
      { columns: ["applications"] },
      { table: "annex-6-applications" },
      "Annex VI, international applications",
    ),
  ],
  place: PLACE,
};
