import { softwareQuality } from "../functions/work/software-quality";
import { columnIs } from "./relations";
import type { TableSpec } from "./spec";
import { chartRows } from "./years";

const PLACE = "Annex IV, quality of software development";

/** Time for new functions as a share of that and the time for rework. */
export const annex4SoftwareQuality: TableSpec = {
  id: "annex-4-software-quality",
  layout: "statements",
  measure: "days",
  columns: [
    { id: "development", holds: "amount" },
    { id: "rework", holds: "amount" },
    { id: "softwareQuality", holds: "share", decimals: 1 },
  ],
  rows: { from: "fixed", rows: chartRows() },
  relations: [
    columnIs(
      "softwareQuality",
      softwareQuality,
      { development: "development", rework: "rework" },
      { kind: "share", source: PLACE },
    ),
  ],
  place: PLACE,
};
