/**
 * Tables that are held against each other: a fault in one of them is looked for in these sheets
 * alone, so that thousands of workbooks can be checked. Specs, or tables by their id.
 */
export interface Family {
  readonly name: string;
  /** Where faults are planted. */
  readonly tables: readonly string[];
  /** What they are held against beside each other. */
  readonly beside?: readonly string[];
  /** Whether all of it is always looked at, not only what has a relation to the sheet at hand. */
  readonly isWhole?: boolean;
}

const PILLARS = ["1", "2", "3", "4", "foundation"];

export const FAMILIES: readonly Family[] = [
  {
    name: "financial results",
    tables: ["table-1", "table-2", "annex-2"],
    beside: ["table-4", "table-6", "annex-8-statement", "annex-9-portfolio"],
  },
  {
    name: "budget",
    tables: [
      "results-chart",
      "table-4",
      "table-5",
      "table-6",
      "sector-results",
      "sector-costs",
      "annex-1",
      "annex-3",
      "development-share",
    ],
  },
  { name: "risks", tables: ["organisation-risks", "pillar-risks", "appendix-a-keys"] },
  ...PILLARS.map((pillar): Family => ({
    name: `pillar ${pillar}`,
    tables: [`pillar-kpis.${pillar}`, `pillar-rating-overview.${pillar}`],
    isWhole: true,
  })),
  {
    name: "ratings",
    tables: ["rating-overview", "sector-rating-overview", "appendix-a-scale"],
  },
  {
    name: "PCT",
    tables: [
      "annex-4-filings",
      "annex-4-languages",
      "annex-4-unit-cost",
      "annex-4-productivity",
      "annex-4-quality-index",
      "annex-4-translation-quality",
      "annex-4-software-quality",
      "annex-4-receiving-offices",
    ],
    beside: ["table-3", "pillar-kpis.3"],
  },
  {
    name: "demand, Madrid, Hague and Lisbon",
    tables: [
      "table-3",
      "annex-5-applications",
      "annex-5-languages",
      "annex-5-renewals",
      "annex-5-workload",
      "annex-5-transmission",
      "annex-5-automation",
      "annex-5-unit-cost-registrations",
      "annex-5-unit-cost-documents",
      "annex-5-productivity",
      "annex-5-pendency",
      "annex-5-quality",
      "annex-5-errors",
      "annex-6-applications",
      "annex-6-designs",
      "annex-6-renewals",
      "annex-6-workload",
      "annex-6-unit-cost-designs",
      "annex-6-unit-cost-documents",
      "annex-6-pendency",
      "annex-7-in-force",
      "annex-7-applications",
      "annex-7-documents",
      "annex-7-document-changes",
    ],
    beside: ["annex-4-filings", "pillar-kpis.3"],
  },
  {
    name: "funds",
    tables: ["annex-8-list", "annex-8-statement", "fund-performance"],
  },
  {
    name: "projects",
    tables: [
      "annex-9-list",
      "annex-9-portfolio",
      "project-summary",
      "project-deliverables",
      "project-utilisation",
      "project-remaining-balance",
    ],
  },
  {
    name: "single projects",
    tables: [
      "project-scope-changes",
      "project-benefits",
      "project-benefits-told",
      "project-timeline",
      "project-risks",
      "project-lessons",
      "project-recurrent-cost",
    ],
  },
  {
    name: "Development Agenda",
    tables: ["recommendation-sheet", "independent-review"],
  },
];
