import { share } from "../functions/budget/share";
import { sameDemand } from "./demand";
import { columnAddsUp, columnIs, sameAs } from "./relations";
import type { RelationSpec, TableSpec } from "./spec";
import { changeByYear, chartRows, yearIds } from "./years";

const PLACE = "Annex IV, filings by medium";
const OFFICES = "annex-4-receiving-offices";

/** PCT applications by the medium in which they were filed. */
export const annex4Filings: TableSpec = {
  id: "annex-4-filings",
  layout: "statements",
  measure: "count",
  columns: [
    { id: "paper", holds: "amount" },
    { id: "pdf", holds: "amount" },
    { id: "xml", holds: "amount" },
    { id: "sefWeb", holds: "amount" },
    { id: "filings", holds: "amount" },
    { id: "change", holds: "share", decimals: 1 },
    { id: "pdfShare", holds: "share", decimals: 1 },
    { id: "xmlShare", holds: "share", decimals: 1 },
    { id: "sefWebShare", holds: "share", decimals: 1 },
    { id: "electronicShare", holds: "share", decimals: 1 },
  ],
  rows: { from: "fixed", rows: chartRows(["change"]) },
  relations: [
    columnAddsUp("filings", ["paper", "pdf", "xml", "sefWeb"], { source: PLACE }),
    changeByYear("change", "filings", PLACE),
    shareOfFilings("pdf"),
    shareOfFilings("xml"),
    shareOfFilings("sefWeb"),
    columnAddsUp("electronicShare", ["pdfShare", "xmlShare", "sefWebShare"], { source: PLACE }),
    sameAs(
      "receiving-offices",
      { rows: yearIds(5), columns: ["filings"] },
      { table: OFFICES, row: "total", column: "$row" },
      "Annex IV, receiving offices",
    ),
    sameAs(
      "receiving-offices-change",
      { rows: ["year"], columns: ["change"] },
      { table: OFFICES, row: "total", column: "change" },
      "Annex IV, receiving offices",
    ),
    sameDemand("filings", "pct-applications"),
  ],
  place: PLACE,
};

function shareOfFilings(medium: string): RelationSpec {
  const inputs = { part: medium, whole: "filings" };
  return columnIs(`${medium}Share`, share, inputs, { kind: "share", source: PLACE });
}
