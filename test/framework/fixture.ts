import type { Framework } from "../../src/framework/framework";

/** A small framework of a far biennium, so that nothing in it is taken for a published figure. */
export const fixture: Framework = {
  biennium: "2090/91",
  title: "A framework for tests",
  documents: ["none"],
  pillars: [{ id: "1", names: { en: { text: "Pillar one", status: "working" } } }],
  results: [
    {
      id: "1.1",
      pillar: "1",
      names: {
        en: { text: "First result", status: "working" },
        zh: { text: "第一项成果", status: "official" },
      },
    },
    { id: "1.10", pillar: "1", names: { en: { text: "Tenth result", status: "working" } } },
  ],
  sectors: [
    {
      id: "alpha",
      names: {
        en: { text: "Alpha and Design", status: "official", variants: ["Alpha & Design Sector"] },
        fr: { text: "Alpha et dessins", status: "working" },
        zh: { text: "甲和外观设计", status: "official", variants: ["甲 and 外观设计"] },
      },
      shortNames: { zh: { text: "甲", status: "official" } },
      results: ["1.1"],
    },
    {
      id: "beta",
      names: { en: { text: "Beta", status: "official" } },
      shortNames: {},
      results: ["1.10"],
    },
  ],
  indicators: [
    {
      code: "1.1-04",
      result: "1.1",
      names: { en: { text: "How many", status: "working" } },
      components: [
        {
          code: "1.1-04a",
          label: "online",
          baseline: { text: "none", value: null },
          target: { text: "≥ 5", value: 5 },
          unit: "count",
          direction: "up",
          kind: "threshold",
          frequency: "annual",
        },
        {
          code: "1.1-04b",
          baseline: { text: "3", value: 3 },
          target: { text: "≥ 50 %", value: 0.5 },
          actual: { text: "40 %", value: 0.4 },
          rating: null,
          unit: "%",
          direction: "up",
          kind: "threshold",
          frequency: "annual",
        },
      ],
    },
  ],
  ratingScale: { source: "tests", "mid-term": { achievedFrom: 0.5 }, final: { achievedFrom: 0.9 } },
  budgets: {
    sectors: [
      {
        sector: "alpha",
        approved: { total: 100, years: { "2090": 40, "2091": 60 } },
        afterTransfers: { total: 110, years: { "2090": 45, "2091": null } },
      },
      {
        sector: "unallocated",
        approved: { total: 5, years: { "2090": 2, "2091": 3 } },
        afterTransfers: { total: 0, years: { "2090": 0, "2091": null } },
      },
    ],
    results: [{ sector: "alpha", result: "1.1", approved: 30, afterTransfers: null }],
    categories: [
      { category: "posts", approved: 70, afterTransfers: 72 },
      { category: "personnel-subtotal", approved: 70, afterTransfers: 72 },
      { category: "personnel-total", approved: 75, afterTransfers: 72 },
      { category: "personnel", sector: "alpha", approved: 60, afterTransfers: 61 },
    ],
  },
  revenue: [
    {
      source: "pct",
      approved: 90,
      years: { "2090": { approved: 40, updated: 42 }, "2091": { approved: 50, updated: null } },
    },
  ],
  transferRule: { source: "tests", sectorRate: 0.1, totalRate: 0.02 },
  workloadWeights: {
    madrid: [{ year: 2090, source: "tests", manual: { renewal: 2 }, automated: {} }],
    hague: [],
  },
  recommendations: [
    { number: 1, cluster: "A", starred: true, sectors: ["alpha", "beta"], together: [2] },
    { number: 2, cluster: "A", starred: false, sectors: [], together: [1] },
  ],
};
