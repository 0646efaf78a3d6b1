import { share } from "../functions/budget/share";
import { checkOnly } from "./check-only";
import { expressionOf, rowAddsUp } from "./relations";
import type { TableSpec } from "./spec";

const PLACE = "Annex V, errors made by the International Bureau";

/** The types that the report names, of which it tells the share together. */
const MAIN_TYPES = ["reexamination", "classification", "typing", "translation"];

/** Errors in a sample of corrections under Rule 28, by type. */
export const annex5Errors: TableSpec = {
  id: "annex-5-errors",
  layout: "statements",
  measure: "count",
  columns: [
    { id: "errors", holds: "amount" },
    { id: "share", holds: "share" },
  ],
  rows: {
    from: "fixed",
    rows: [
      ...MAIN_TYPES.map((id) => ({ id, role: "item" as const })),
      { id: "mainTypes", role: "subtotal" },
      { id: "otherErrors", role: "item" },
      { id: "total", role: "total" },
    ],
  },
  relations: [
    rowAddsUp("mainTypes", MAIN_TYPES, { kind: "subtotal", columns: ["errors"], source: PLACE }),
    rowAddsUp("total", ["mainTypes", "otherErrors"], { columns: ["errors"], source: PLACE }),
    {
      id: "share",
      kind: "share",
      cells: { columns: ["share"] },
      is: expressionOf(share),
      inputs: { part: { column: "errors" }, whole: { row: "total", column: "errors" } },
      function: share.id,
      derives: true,
      source: PLACE,
    },
    checkOnly(
      "main-shares",
      rowAddsUp("mainTypes", MAIN_TYPES, { kind: "subtotal", columns: ["share"], source: PLACE }),
    ),
  ],
  place: PLACE,
};
