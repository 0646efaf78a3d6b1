import type { CellError } from "../model/cell-error";
import type { Framework } from "./framework";
import { notPublished } from "./not-published";
import { rowsFor } from "./row-groups";
import { receivedRevenue } from "./reported";

export type RevenueBasis = "approved" | "updated" | "actual";

/**
 * Revenue by source in thousands of francs: estimated in the budget, estimated anew since, or
 * received. #N/A where it is not published; updated estimates are of single years.
 */
export function revenueOf(
  framework: Framework,
  source: string,
  basis: RevenueBasis,
  year?: number,
): number | CellError {
  if (basis === "actual") return receivedRevenue(framework, source, year);
  const estimate = rowsFor(source)
    .map((row) => framework.revenue.find((one) => one.source === row))
    .find((row) => row);
  const ofYear = year === undefined ? undefined : estimate?.years[year]?.[basis];
  const ofBiennium = basis === "approved" ? estimate?.approved : undefined;
  const amount = year === undefined ? ofBiennium : ofYear;
  return amount ?? notPublished(framework, { sector: source, year }, basis);
}
