import { annex1 } from "./annex-1";
import { annex2 } from "./annex-2";
import { annex3 } from "./annex-3";
import { annex4Filings } from "./annex-4-filings";
import { annex4Languages } from "./annex-4-languages";
import { annex4UnitCost } from "./annex-4-unit-cost";
import { annex4Productivity } from "./annex-4-productivity";
import { annex4QualityIndex } from "./annex-4-quality-index";
import { annex4TranslationQuality } from "./annex-4-translation-quality";
import { annex4SoftwareQuality } from "./annex-4-software-quality";
import { annex4ReceivingOffices } from "./annex-4-receiving-offices";
import { annex5Applications } from "./annex-5-applications";
import { annex5Languages } from "./annex-5-languages";
import { annex5Renewals } from "./annex-5-renewals";
import { annex5Workload } from "./annex-5-workload";
import { annex5Transmission } from "./annex-5-transmission";
import { annex5Automation } from "./annex-5-automation";
import { annex5UnitCostRegistrations } from "./annex-5-unit-cost-registrations";
import { annex5UnitCostDocuments } from "./annex-5-unit-cost-documents";
import { annex5Productivity } from "./annex-5-productivity";
import { annex5Pendency } from "./annex-5-pendency";
import { annex5Quality } from "./annex-5-quality";
import { annex5Errors } from "./annex-5-errors";
import { annex6Applications } from "./annex-6-applications";
import { annex6Designs } from "./annex-6-designs";
import { annex6Renewals } from "./annex-6-renewals";
import { annex6Workload } from "./annex-6-workload";
import { annex6UnitCostDesigns } from "./annex-6-unit-cost-designs";
import { annex6UnitCostDocuments } from "./annex-6-unit-cost-documents";
import { annex6Pendency } from "./annex-6-pendency";
import { annex7InForce } from "./annex-7-in-force";
import { annex7Applications } from "./annex-7-applications";
import { annex7Documents } from "./annex-7-documents";
import { annex7DocumentChanges } from "./annex-7-document-changes";
import { annex8List } from "./annex-8-list";
import { annex8Statement } from "./annex-8-statement";
import { annex9List } from "./annex-9-list";
import { annex9Portfolio } from "./annex-9-portfolio";
import { projectDeliverables } from "./project-deliverables";
import { projectTimeline } from "./project-timeline";
import { projectUtilisation } from "./project-utilisation";
import { projectSummary } from "./project-summary";
import { projectScopeChanges } from "./project-scope-changes";
import { projectRisks } from "./project-risks";
import { projectLessons } from "./project-lessons";
import { projectRecurrentCost } from "./project-recurrent-cost";
import { projectRemainingBalance } from "./project-remaining-balance";
import { appendixAScale } from "./appendix-a-scale";
import { appendixAKeys } from "./appendix-a-keys";
import type { TableSpec } from "./spec";
import { developmentShare } from "./development-share";
import { fundPerformance } from "./fund-performance";
import { organisationRisks } from "./organisation-risks";
import { pillarKpis } from "./pillar-kpis";
import { independentReview } from "./independent-review";
import { pillarRatingOverview } from "./pillar-rating-overview";
import { pillarRisks } from "./pillar-risks";
import { projectBenefits } from "./project-benefits";
import { projectBenefitsTold } from "./project-benefits-told";
import { ratingOverviewOfAll } from "./rating-overview";
import { sectorRatingOverview } from "./sector-rating-overview";
import { recommendationSheet } from "./recommendation-sheet";
import { resultsChart } from "./results-chart";
import { sectorCosts } from "./sector-costs";
import { sectorResults } from "./sector-results";
import { table1 } from "./table-1";
import { table2 } from "./table-2";
import { table3 } from "./table-3";
import { table5 } from "./table-5";
import { table6 } from "./table-6";
import { table4 } from "./table-4";

/** Every kind of table, in the order of the reports. */
export const TABLES: readonly TableSpec[] = [
  table1,
  table2,
  table3,
  resultsChart,
  table4,
  table5,
  table6,
  organisationRisks,
  pillarRatingOverview,
  pillarKpis,
  pillarRisks,
  sectorRatingOverview,
  sectorResults,
  sectorCosts,
  annex1,
  annex2,
  annex3,
  annex4Filings,
  annex4Languages,
  annex4UnitCost,
  annex4Productivity,
  annex4QualityIndex,
  annex4TranslationQuality,
  annex4SoftwareQuality,
  annex4ReceivingOffices,
  annex5Applications,
  annex5Languages,
  annex5Renewals,
  annex5Workload,
  annex5Transmission,
  annex5Automation,
  annex5UnitCostRegistrations,
  annex5UnitCostDocuments,
  annex5Productivity,
  annex5Pendency,
  annex5Quality,
  annex5Errors,
  annex6Applications,
  annex6Designs,
  annex6Renewals,
  annex6Workload,
  annex6UnitCostDesigns,
  annex6UnitCostDocuments,
  annex6Pendency,
  annex7InForce,
  annex7Applications,
  annex7Documents,
  annex7DocumentChanges,
  annex8List,
  annex8Statement,
  fundPerformance,
  annex9List,
  annex9Portfolio,
  projectSummary,
  projectScopeChanges,
  projectBenefits,
  projectBenefitsTold,
  projectTimeline,
  projectRisks,
  projectLessons,
  projectRecurrentCost,
  projectDeliverables,
  projectUtilisation,
  projectRemainingBalance,
  appendixAScale,
  ratingOverviewOfAll,
  appendixAKeys,
  recommendationSheet,
  independentReview,
  developmentShare,
];
