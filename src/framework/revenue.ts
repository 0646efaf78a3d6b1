import type { CellError } from "../model/cell-error";
import type { Amount, Framework, RevenueEstimate } from "./framework";
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
  const amount = estimate && estimated(estimate, basis, year);
  return amount ?? notPublished(framework, { sector: source, year }, basis);
}

function estimated(
  { approved, years }: RevenueEstimate,
  basis: "approved" | "updated",
  year?: number,
): Amount | undefined {
  if (year !== undefined) return years[year]?.[basis];
  return basis === "approved" ? approved : undefined;
}
