import { isRightToLeft, type Language } from "../model/language";
import type { SheetPlan } from "../model/workbook-plan";

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
