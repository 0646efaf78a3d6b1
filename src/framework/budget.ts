import { cellError, type CellError } from "../model/cell-error";
import { rowsFor } from "./row-groups";
import type { Amount, Framework } from "./framework";
import { partsOf, type Parts } from "./parts";
import { notPublished } from "./not-published";

export type BudgetBasis = "approved" | "after-transfers";

/** The amounts of each basis, as the framework calls them. */
const AMOUNTS = { approved: "approved", "after-transfers": "afterTransfers" } as const;

/**
 * A budget of the framework, in thousands of francs. #N/A where the budget is not broken down that
 * far, or where the figure is not published.
 */
export function budgetOf(
  framework: Framework,
  basis: BudgetBasis,
  parts: Parts,
): number | CellError {
  const by = partsOf(parts);
  if (by.length > 1) {
    return cellError("#N/A", "notBrokenDown", { breakdown: ["sector", ...by].join(",") });
  }
  return amountOf(framework, AMOUNTS[basis], parts) ?? notPublished(framework, parts, basis);
}

function amountOf(
  { budgets }: Framework,
  amounts: (typeof AMOUNTS)[BudgetBasis],
  { sector, year, result, category }: Parts,
): Amount | undefined {
  if (result !== undefined) {
    const line = budgets.results.find((one) => one.sector === sector && one.result === result);
    return line?.[amounts];
  }
  if (category !== undefined) {
    const lines = rowsFor(category).map((row) =>
      budgets.categories.find((one) => one.category === row && (one.sector ?? "total") === sector),
    );
    return lines.find((line) => line)?.[amounts];
  }
  const line = budgets.sectors.find((one) => one.sector === sector)?.[amounts];
  return year === undefined ? line?.total : line?.years[year];
}
