import { isWhole } from "./check-only";
import { columnAddsUp } from "./relations";
import type { TableSpec } from "./spec";
import { chartRows } from "./years";

const PLACE = "Annex IV, languages of filing";

/** PCT applications by language, as shares of all; the sentences name four languages. */
export const annex4Languages: TableSpec = {
  id: "annex-4-languages",
  layout: "statements",
  measure: "share",
  columns: [
    { id: "english", holds: "share", decimals: 1 },
    { id: "chinese", holds: "share", decimals: 1 },
    { id: "japanese", holds: "share", decimals: 1 },
    { id: "korean", holds: "share", decimals: 1 },
    { id: "otherLanguages", holds: "share", decimals: 1 },
    { id: "total", holds: "share", decimals: 1 },
    { id: "asian", holds: "share", decimals: 1 },
  ],
  rows: { from: "fixed", rows: chartRows() },
  relations: [
    columnAddsUp("total", ["english", "chinese", "japanese", "korean", "otherLanguages"], {
      source: PLACE,
    }),
    isWhole("total", PLACE),
    columnAddsUp("asian", ["chinese", "japanese", "korean"], { source: PLACE }),
  ],
  place: PLACE,
};
