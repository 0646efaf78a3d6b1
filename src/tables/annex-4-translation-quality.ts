import { share } from "../functions/budget/share";
import { columnIs } from "./relations";
import type { TableSpec } from "./spec";
import { chartRows } from "./years";

const PLACE = "Annex IV, translation quality";

/** Translations of abstracts and reports that quality control found acceptable. */
export const annex4TranslationQuality: TableSpec = {
  id: "annex-4-translation-quality",
  layout: "statements",
  measure: "count",
  columns: [
    { id: "reviewed", holds: "amount" },
    { id: "acceptable", holds: "amount" },
    { id: "acceptableShare", holds: "share" },
  ],
  rows: { from: "fixed", rows: chartRows() },
  relations: [
    columnIs(
      "acceptableShare",
      share,
      { part: "acceptable", whole: "reviewed" },
      { kind: "share", source: PLACE },
    ),
  ],
  place: PLACE,
};
