import { constant, difference, input } from "../calc/expression";
import { share } from "../functions/budget/share";
import { sameDemand } from "./demand";
import { changeOverBaseline, sameIndicator } from "./indicator";
import { columnAddsUp, columnIs } from "./relations";
import type { RelationSpec, TableSpec } from "./spec";
import { changeByYear, chartRows } from "./years";

const PLACE = "Annex VI, international applications";

/** International applications under the Hague system: on what medium and by which way they came. */
export const annex6Applications: TableSpec = {
  id: "annex-6-applications",
  layout: "statements",
  measure: "count",
  columns: [
    { id: "direct", holds: "amount" },
    { id: "indirect", holds: "amount" },
    { id: "applications", holds: "amount" },
    { id: "change", holds: "share", decimals: 1 },
    { id: "electronic", holds: "amount" },
    { id: "electronicShare", holds: "share", decimals: 1 },
    { id: "electronicChange", holds: "share", decimals: 1 },
    { id: "directShare", holds: "share", decimals: 1 },
    { id: "indirectShare", holds: "share", decimals: 1 },
  ],
  rows: { from: "fixed", rows: chartRows(["change", "electronicChange"]) },
  relations: [
    columnAddsUp("applications", ["direct", "indirect"], { source: PLACE }),
    changeByYear("change", "applications", PLACE),
    shareOfApplications("electronic"),
    changeByYear("electronicChange", "electronicShare", PLACE),
    shareOfApplications("direct"),
    shareOfApplications("indirect"),
    {
      id: "shares",
      kind: "share",
      cells: { columns: ["indirectShare"] },
      is: difference(constant(1), input("directShare")),
      inputs: { directShare: { column: "directShare" } },
      source: PLACE,
    },
    sameDemand("applications", "hague-applications"),
    sameIndicator("applications"),
    changeOverBaseline("change", "applications"),
  ],
  place: PLACE,
};

function shareOfApplications(part: string): RelationSpec {
  const inputs = { part, whole: "applications" };
  return columnIs(`${part}Share`, share, inputs, { kind: "share", source: PLACE });
}
