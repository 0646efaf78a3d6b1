import { share } from "../functions/budget/share";
import { columnIs } from "./relations";
import type { TableSpec } from "./spec";
import { chartRows } from "./years";

const PLACE = "Annex VI, pendency";

/** Hague applications without irregularities, and how many were processed within a month. */
export const annex6Pendency: TableSpec = {
  id: "annex-6-pendency",
  layout: "statements",
  measure: "count",
  columns: [
    { id: "processed", holds: "amount" },
    { id: "regular", holds: "amount" },
    { id: "withinMonth", holds: "amount" },
    { id: "regularShare", holds: "share", decimals: 1 },
    { id: "withinMonthShare", holds: "share", decimals: 1 },
  ],
  rows: { from: "fixed", rows: chartRows() },
  relations: [
    columnIs(
      "regularShare",
      share,
      { part: "regular", whole: "processed" },
      { kind: "share", source: PLACE },
    ),
    columnIs(
      "withinMonthShare",
      share,
      { part: "withinMonth", whole: "regular" },
      { kind: "share", source: PLACE },
    ),
  ],
  place: PLACE,
};
