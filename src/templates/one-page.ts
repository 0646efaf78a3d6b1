import type { SheetPlan } from "../model/workbook-plan";

/** In points: what a row takes whose height is not said. */
const USUAL_HEIGHT = 15;

/** In points: the height of a page, and a quarter more, which still prints in a legible size. */
const MOST = { portrait: 900, landscape: 600 };

/**
 * Whether a sheet is printed on one page: where little more than that is needed, so that no page
 * cuts a chart in two or carries the last rows alone.
 */
export function isOnePage({ rows, charts, print }: SheetPlan): boolean {
  const last = Math.max(rows.length, ...charts.map(({ place }) => place.bottom + 1));
  const height = rows.reduce((sum, row) => sum + (row.height ?? USUAL_HEIGHT), 0);
  const total = height + (last - rows.length) * USUAL_HEIGHT;
  return total <= (print.isLandscape ? MOST.landscape : MOST.portrait);
}
