import type { Biennium } from "../model/biennium";
import { dayOf, type Day } from "../model/day";

/**
 * The share of a biennial budget that a plan has spent by the end of a day: calendar days, that
 * day included, linear within each year. 0 before the biennium and 1 after it.
 *
 * @param firstYearShare the share of the budget planned for the first year (a share of 1); left
 *   out, the first year's share of the calendar days, which makes the plan one straight line
 */
export function plannedShare(biennium: Biennium, asOf: Day, firstYearShare?: number): number {
  const start = dayOf(biennium.firstYear, 1, 1);
  const middle = dayOf(biennium.firstYear + 1, 1, 1);
  const end = dayOf(biennium.firstYear + 2, 1, 1);
  const first = firstYearShare ?? (middle - start) / (end - start);
  if (asOf < start) return 0;
  if (asOf >= end) return 1;
  const elapsed = asOf + 1;
  if (asOf < middle) return first * ((elapsed - start) / (middle - start));
  return first + (1 - first) * ((elapsed - middle) / (end - middle));
}
