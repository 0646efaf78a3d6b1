import { change } from "../functions/budget/change";
import { share } from "../functions/budget/share";
import { checkOnly } from "./check-only";
import { columnIs, expressionOf, rowAddsUp } from "./relations";
import type { TableSpec } from "./spec";
import { yearColumns, yearIds } from "./years";

const PLACE = "Annex IV, receiving offices";

/** PCT applications by receiving office: the ten largest, all others, the total. */
export const annex4ReceivingOffices: TableSpec = {
  id: "annex-4-receiving-offices",
  layout: "grid",
  measure: "count",
  columns: [
    ...yearColumns(5, "filingYear"),
    { id: "share", holds: "share", decimals: 1 },
    { id: "change", holds: "share", decimals: 1 },
  ],
  rows: {
    from: "open",
    then: [
      { id: "others", role: "item" },
      { id: "total", role: "total" },
    ],
  },
  relations: [
    rowAddsUp("total", "item", { columns: yearIds(5), source: PLACE }),
    {
      id: "share",
      kind: "share",
      cells: { columns: ["share"] },
      is: expressionOf(share),
      inputs: { part: { column: "year" }, whole: { row: "total", column: "year" } },
      function: share.id,
      derives: true,
      source: PLACE,
    },
    columnIs(
      "change",
      change,
      { current: "year", previous: "year-1" },
      { kind: "change", source: PLACE },
    ),
    checkOnly("shares", rowAddsUp("total", "item", { columns: ["share"], source: PLACE })),
  ],
  place: PLACE,
};
