import { isRightToLeft, type Language } from "../model/language";
import type { RowPlan, SheetPlan } from "../model/workbook-plan";
import { companionLine, type Companion } from "../tables/companion-line";
import { textContent } from "./cell-content";

/** A protected sheet of cells alone: what else a sheet may carry is added to it. */
export function bareSheet(
  sheet: Pick<SheetPlan, "name" | "columnWidths" | "rows">,
  language: Language,
): SheetPlan {
  return {
    ...sheet,
    isRightToLeft: isRightToLeft(language),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    print: { isLandscape: false },
    validations: [],
    conditions: [],
    charts: [],
    isProtected: true,
  };
}

/** The line by which an import knows that the sheet holds no table. */
export function companionRow(companion: Companion): RowPlan {
  return { cells: [{ ...textContent(companionLine(companion)), style: "key" }] };
}
