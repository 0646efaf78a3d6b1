import { printReference } from "../model/a1";
import { RATINGS } from "../model/rating";
import type { RowPlan, SheetPlan } from "../model/workbook-plan";
import { bareSheet, companionRow } from "./bare-sheet";
import { textContent } from "./cell-content";
import { resultName } from "./result-name";
import { nameIn } from "./names-in";
import { areaReference } from "./table-layout";
import type { TemplateTexts } from "./texts";
import type { Wording } from "./titles";

export const LIST_IDS = [
  "sectors",
  "results",
  "ratings",
  "arrows",
  "evolutions",
  "reports",
] as const;

export type ListId = (typeof LIST_IDS)[number];

/** The impact of a risk on performance, as Appendix A has it. */
const ARROWS = ["↗", "↘", "→"];

const COLUMN_WIDTH = 40;
/** The lists stand below the line that tells what the sheet is. */
const FIRST_ROW = 1;

/** What the lists offer, in the language of the sheets. */
export function listEntries(
  wording: Wording,
  { sheets }: TemplateTexts,
): Readonly<Record<ListId, readonly string[]>> {
  const { framework, language } = wording;
  return {
    sectors: framework.sectors.map(({ id }) => nameIn(framework.sectors, id, language)),
    results: framework.results.map(({ id }) => resultName(id, wording)),
    ratings: RATINGS.map((rating) => sheets.ratings[rating]),
    arrows: ARROWS,
    evolutions: Object.values(sheets.riskEvolutions),
    reports: Object.values(sheets.reports),
  };
}

/** The hidden sheet that the lists stand on, a column each. */
export function listsSheet(
  name: string,
  entries: Readonly<Record<ListId, readonly string[]>>,
  { language }: Wording,
): SheetPlan {
  const longest = Math.max(...LIST_IDS.map((id) => entries[id].length));
  const rows = [
    companionRow("lists"),
    ...Array.from({ length: longest }, (_, at): RowPlan => ({
      cells: LIST_IDS.map((id) => ({ ...textContent(entries[id][at] ?? ""), style: "text" })),
    })),
  ];
  const columnWidths = LIST_IDS.map(() => COLUMN_WIDTH);
  return { ...bareSheet({ name, columnWidths, rows }, language), isHidden: true };
}

/** The formula by which a validation finds a list: `Lists!$A$2:$A$9`. */
export function listReference(
  sheet: string,
  id: ListId,
  entries: Readonly<Record<ListId, readonly string[]>>,
): string {
  const column = LIST_IDS.indexOf(id);
  const bottom = FIRST_ROW + Math.max(0, entries[id].length - 1);
  const area = { top: FIRST_ROW, left: column, bottom, right: column };
  const { top, left, bottom: last, right, ...on } = areaReference(area, sheet);
  const fixed = (edge: typeof top): typeof top => ({ ...edge, isFixed: true });
  return printReference({
    ...on,
    top: fixed(top),
    left: fixed(left),
    bottom: fixed(last),
    right: fixed(right),
  });
}
