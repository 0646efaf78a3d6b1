import { unitCostOfDocuments } from "./unit-cost-of-documents";

/** What the recording of one document in the Hague register costs. */
export const annex6UnitCostDocuments = unitCostOfDocuments(
  "annex-6-unit-cost-documents",
  "Annex VI, unit cost of a recorded document",
  { registrations: "annex-6-unit-cost-designs", workload: "annex-6-workload" },
);
