// Written by `npm run generate` from the files in addin/wordings.
import annex1 from "../../addin/wordings/annex-1.json";
import annex2 from "../../addin/wordings/annex-2.json";
import annex3 from "../../addin/wordings/annex-3.json";
import annex4Filings from "../../addin/wordings/annex-4-filings.json";
import annex4Languages from "../../addin/wordings/annex-4-languages.json";
import annex4Productivity from "../../addin/wordings/annex-4-productivity.json";
import annex4QualityIndex from "../../addin/wordings/annex-4-quality-index.json";
import annex4ReceivingOffices from "../../addin/wordings/annex-4-receiving-offices.json";
import annex4SoftwareQuality from "../../addin/wordings/annex-4-software-quality.json";
import annex4TranslationQuality from "../../addin/wordings/annex-4-translation-quality.json";
import annex4UnitCost from "../../addin/wordings/annex-4-unit-cost.json";
import annex5Applications from "../../addin/wordings/annex-5-applications.json";
import annex5Automation from "../../addin/wordings/annex-5-automation.json";
import annex5Errors from "../../addin/wordings/annex-5-errors.json";
import annex5Languages from "../../addin/wordings/annex-5-languages.json";
import annex5Pendency from "../../addin/wordings/annex-5-pendency.json";
import annex5Productivity from "../../addin/wordings/annex-5-productivity.json";
import annex5Quality from "../../addin/wordings/annex-5-quality.json";
import annex5Renewals from "../../addin/wordings/annex-5-renewals.json";
import annex5Transmission from "../../addin/wordings/annex-5-transmission.json";
import annex5UnitCostDocuments from "../../addin/wordings/annex-5-unit-cost-documents.json";
import annex5UnitCostRegistrations from "../../addin/wordings/annex-5-unit-cost-registrations.json";
import annex5Workload from "../../addin/wordings/annex-5-workload.json";
import annex6Applications from "../../addin/wordings/annex-6-applications.json";
import annex6Designs from "../../addin/wordings/annex-6-designs.json";
import annex6Pendency from "../../addin/wordings/annex-6-pendency.json";
import annex6Renewals from "../../addin/wordings/annex-6-renewals.json";
import annex6UnitCostDesigns from "../../addin/wordings/annex-6-unit-cost-designs.json";
import annex6UnitCostDocuments from "../../addin/wordings/annex-6-unit-cost-documents.json";
import annex6Workload from "../../addin/wordings/annex-6-workload.json";
import annex7Applications from "../../addin/wordings/annex-7-applications.json";
import annex7DocumentChanges from "../../addin/wordings/annex-7-document-changes.json";
import annex7Documents from "../../addin/wordings/annex-7-documents.json";
import annex7InForce from "../../addin/wordings/annex-7-in-force.json";
import annex8List from "../../addin/wordings/annex-8-list.json";
import annex8Statement from "../../addin/wordings/annex-8-statement.json";
import annex9List from "../../addin/wordings/annex-9-list.json";
import annex9Portfolio from "../../addin/wordings/annex-9-portfolio.json";
import appendixAKeys from "../../addin/wordings/appendix-a-keys.json";
import appendixAScale from "../../addin/wordings/appendix-a-scale.json";
import columns from "../../addin/wordings/columns.json";
import developmentShare from "../../addin/wordings/development-share.json";
import fundPerformance from "../../addin/wordings/fund-performance.json";
import independentReview from "../../addin/wordings/independent-review.json";
import organisationRisks from "../../addin/wordings/organisation-risks.json";
import pillarKpis from "../../addin/wordings/pillar-kpis.json";
import pillarRatingOverview from "../../addin/wordings/pillar-rating-overview.json";
import pillarRisks from "../../addin/wordings/pillar-risks.json";
import projectBenefits from "../../addin/wordings/project-benefits.json";
import projectBenefitsTold from "../../addin/wordings/project-benefits-told.json";
import projectDeliverables from "../../addin/wordings/project-deliverables.json";
import projectLessons from "../../addin/wordings/project-lessons.json";
import projectRecurrentCost from "../../addin/wordings/project-recurrent-cost.json";
import projectRemainingBalance from "../../addin/wordings/project-remaining-balance.json";
import projectRisks from "../../addin/wordings/project-risks.json";
import projectScopeChanges from "../../addin/wordings/project-scope-changes.json";
import projectSummary from "../../addin/wordings/project-summary.json";
import projectTimeline from "../../addin/wordings/project-timeline.json";
import projectUtilisation from "../../addin/wordings/project-utilisation.json";
import ratingOverview from "../../addin/wordings/rating-overview.json";
import recommendationSheet from "../../addin/wordings/recommendation-sheet.json";
import resultsChart from "../../addin/wordings/results-chart.json";
import rows from "../../addin/wordings/rows.json";
import sectorCosts from "../../addin/wordings/sector-costs.json";
import sectorRatingOverview from "../../addin/wordings/sector-rating-overview.json";
import sectorResults from "../../addin/wordings/sector-results.json";
import table1 from "../../addin/wordings/table-1.json";
import table2 from "../../addin/wordings/table-2.json";
import table3 from "../../addin/wordings/table-3.json";
import table4 from "../../addin/wordings/table-4.json";
import table5 from "../../addin/wordings/table-5.json";
import table6 from "../../addin/wordings/table-6.json";
import units from "../../addin/wordings/units.json";

export const FILES = {
  "annex-1": annex1,
  "annex-2": annex2,
  "annex-3": annex3,
  "annex-4-filings": annex4Filings,
  "annex-4-languages": annex4Languages,
  "annex-4-productivity": annex4Productivity,
  "annex-4-quality-index": annex4QualityIndex,
  "annex-4-receiving-offices": annex4ReceivingOffices,
  "annex-4-software-quality": annex4SoftwareQuality,
  "annex-4-translation-quality": annex4TranslationQuality,
  "annex-4-unit-cost": annex4UnitCost,
  "annex-5-applications": annex5Applications,
  "annex-5-automation": annex5Automation,
  "annex-5-errors": annex5Errors,
  "annex-5-languages": annex5Languages,
  "annex-5-pendency": annex5Pendency,
  "annex-5-productivity": annex5Productivity,
  "annex-5-quality": annex5Quality,
  "annex-5-renewals": annex5Renewals,
  "annex-5-transmission": annex5Transmission,
  "annex-5-unit-cost-documents": annex5UnitCostDocuments,
  "annex-5-unit-cost-registrations": annex5UnitCostRegistrations,
  "annex-5-workload": annex5Workload,
  "annex-6-applications": annex6Applications,
  "annex-6-designs": annex6Designs,
  "annex-6-pendency": annex6Pendency,
  "annex-6-renewals": annex6Renewals,
  "annex-6-unit-cost-designs": annex6UnitCostDesigns,
  "annex-6-unit-cost-documents": annex6UnitCostDocuments,
  "annex-6-workload": annex6Workload,
  "annex-7-applications": annex7Applications,
  "annex-7-document-changes": annex7DocumentChanges,
  "annex-7-documents": annex7Documents,
  "annex-7-in-force": annex7InForce,
  "annex-8-list": annex8List,
  "annex-8-statement": annex8Statement,
  "annex-9-list": annex9List,
  "annex-9-portfolio": annex9Portfolio,
  "appendix-a-keys": appendixAKeys,
  "appendix-a-scale": appendixAScale,
  "columns": columns,
  "development-share": developmentShare,
  "fund-performance": fundPerformance,
  "independent-review": independentReview,
  "organisation-risks": organisationRisks,
  "pillar-kpis": pillarKpis,
  "pillar-rating-overview": pillarRatingOverview,
  "pillar-risks": pillarRisks,
  "project-benefits": projectBenefits,
  "project-benefits-told": projectBenefitsTold,
  "project-deliverables": projectDeliverables,
  "project-lessons": projectLessons,
  "project-recurrent-cost": projectRecurrentCost,
  "project-remaining-balance": projectRemainingBalance,
  "project-risks": projectRisks,
  "project-scope-changes": projectScopeChanges,
  "project-summary": projectSummary,
  "project-timeline": projectTimeline,
  "project-utilisation": projectUtilisation,
  "rating-overview": ratingOverview,
  "recommendation-sheet": recommendationSheet,
  "results-chart": resultsChart,
  "rows": rows,
  "sector-costs": sectorCosts,
  "sector-rating-overview": sectorRatingOverview,
  "sector-results": sectorResults,
  "table-1": table1,
  "table-2": table2,
  "table-3": table3,
  "table-4": table4,
  "table-5": table5,
  "table-6": table6,
  "units": units,
};
