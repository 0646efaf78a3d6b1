import type { ChartPlan } from "../model/workbook-plan";
import type { TableLayout } from "./table-layout";
import type { Sheets } from "./table-sheet";

/** The charts of a table's sheet. */
export function chartsOf(_layout: TableLayout, _sheets: Sheets): readonly ChartPlan[] {
  return [];
}
