import { sameIndicator } from "./indicator";
import { unitCostTable } from "./unit-cost-table";

/** What one new or renewed design costs. */
export const annex6UnitCostDesigns = unitCostTable(
  "annex-6-unit-cost-designs",
  "Annex VI, unit cost of a design",
  [sameIndicator("unitCost")],
);
