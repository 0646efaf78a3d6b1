import { unitCostOfDocuments } from "./unit-cost-of-documents";

/** What the recording of one document in the Madrid register costs. */
export const annex5UnitCostDocuments = unitCostOfDocuments(
  "annex-5-unit-cost-documents",
  "Annex V, unit cost of a recorded document",
  { registrations: "annex-5-unit-cost-registrations", workload: "annex-5-workload" },
);
