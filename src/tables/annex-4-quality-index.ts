import { qualityIndex } from "../functions/work/quality-index";
import { expressionOf } from "./relations";
import type { TableSpec } from "./spec";
import { CHART_YEARS, PERCENTAGE_POINTS, chartRows } from "./years";

const PLACE = "Annex IV, quality of formality examination";
const [FIRST_YEAR = "", ...LATER_YEARS] = CHART_YEARS;

/** The quality index of formality examination: three indicators of timeliness, one of errors. */
export const annex4QualityIndex: TableSpec = {
  id: "annex-4-quality-index",
  layout: "statements",
  measure: "share",
  columns: [
    { id: "acknowledgement", holds: "share", decimals: 1 },
    { id: "publication", holds: "share", decimals: 1 },
    { id: "republication", holds: "share", decimals: 1 },
    { id: "processing", holds: "share", decimals: 1 },
    { id: "index", holds: "share", decimals: 1 },
    { id: "pointsGained", holds: "amount", measure: "points", decimals: 1 },
  ],
  rows: { from: "fixed", rows: chartRows(["pointsGained"]) },
  relations: [
    {
      id: "index",
      kind: "share",
      cells: { columns: ["index"] },
      is: expressionOf(qualityIndex),
      inputs: {
        indicators: { columns: ["acknowledgement", "publication", "republication", "processing"] },
      },
      function: qualityIndex.id,
      derives: true,
      source: PLACE,
    },
    {
      id: "pointsGained",
      kind: "change",
      cells: { rows: LATER_YEARS, columns: ["pointsGained"] },
      is: PERCENTAGE_POINTS,
      inputs: { current: { column: "index" }, previous: { row: FIRST_YEAR, column: "index" } },
      derives: true,
      source: PLACE,
    },
  ],
  place: PLACE,
};
