import { sameIndicator } from "./indicator";
import { unitCostTable } from "./unit-cost-table";

/** What the processing of one published PCT application costs. */
export const annex4UnitCost = unitCostTable("annex-4-unit-cost", "Annex IV, unit cost", [
  sameIndicator("unitCost"),
]);
