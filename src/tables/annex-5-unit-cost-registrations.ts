import { sameIndicator } from "./indicator";
import { unitCostTable } from "./unit-cost-table";

/** What one new or renewed international registration of a mark costs. */
export const annex5UnitCostRegistrations = unitCostTable(
  "annex-5-unit-cost-registrations",
  "Annex V, unit cost of a registration",
  [sameIndicator("unitCost")],
);
