import type { Problem } from "../../../framework/problem";
import { setPart, type Draft } from "./draft";
import { COMPONENT_FIELDS, INDICATOR_FIELDS, OPTIONAL_PART } from "./layout";
import { setEntry } from "./read-list-sheet";
import type { ReadRow, ReadSheet } from "./read-rows";
import { tellConflict } from "./tell-conflict";

type Tell = (problem: Problem) => void;

/** Indicators: rows of the same code are the components of one indicator. */
export function readIndicators(sheet: ReadSheet, draft: Draft, tell: Tell): void {
  setPart(draft, ["indicators"], [], { sheet: sheet.name });
  const rowsOf = new Map<unknown, ReadRow[]>();
  for (const row of sheet.rows) {
    const code = row.values.get("Indicator");
    const rows = rowsOf.get(code);
    if (rows) rows.push(row);
    else rowsOf.set(code, [row]);
  }
  [...rowsOf.values()].forEach((rows, place) => {
    const [first] = rows;
    if (!first) return;
    const above = ["indicators", place];
    setEntry(draft, above, INDICATOR_FIELDS, sheet, first);
    rows.forEach((row, index) => {
      setEntry(draft, [...above, "components", index], COMPONENT_FIELDS, sheet, row);
      dropOptionalPart(draft, place, index, row);
      for (const { heading } of INDICATOR_FIELDS) tellConflict(sheet, heading, first, row, tell);
    });
  });
}

/** Where nothing is published of an actual, there is none. */
function dropOptionalPart(draft: Draft, place: number, index: number, { values }: ReadRow): void {
  const fields = COMPONENT_FIELDS.filter(({ at }) => at[0] === OPTIONAL_PART);
  if (fields.some(({ heading }) => values.has(heading))) return;
  const indicators = draft.framework["indicators"] as { components: Record<string, unknown>[] }[];
  delete indicators[place]?.components[index]?.[OPTIONAL_PART];
}
