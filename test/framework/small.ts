import type { Framework, Names } from "../../src/framework/framework";

const names = (en: string, zh: string): Names => ({
  en: { text: en, status: "working" },
  zh: { text: zh, status: "official" },
});

/** A framework of its own, as small as can be with every part that a framework may have. */
export const SMALL: Framework = {
  $schema: "./framework.schema.json",
  biennium: "2024/25",
  title: "Small framework 2024/25",
  documents: ["Made up for the tests"],
  pillars: [
    { id: "1", names: names("Reach out", "外联") },
    { id: "foundation", names: names("Empower our people", "基础") },
  ],
  results: [
    { id: "1.1", pillar: "1", names: names("More awareness", "提高认识") },
    { id: "5.1", pillar: "foundation", names: names("An able Secretariat", "秘书处") },
  ],
  sectors: [
    {
      id: "patents",
      names: {
        en: {
          text: "Patents and Technology",
          status: "official",
          variants: ["Patents & Technology", "=Patents"],
        },
        fr: { text: "Brevets et technologie", status: "working" },
      },
      shortNames: names("Patents", "专利"),
      results: ["1.1", "5.1"],
    },
    {
      id: "brands",
      names: names("Brands and Designs", "品牌和外观设计"),
      shortNames: names("Brands", "品牌"),
      results: ["5.1"],
    },
  ],
  indicators: [
    {
      code: "1.1-01",
      result: "1.1",
      names: names("Number of followers", "关注者人数"),
      lines: [237, 238],
      components: [
        {
          code: "1.1-01a",
          label: "- of the channel",
          baseline: { text: "1,200", value: 1200, asOf: "2023" },
          target: { text: "+10%", value: 0.1 },
          actual: { text: "1,400", value: 1400, asOf: "2024-12-31" },
          rating: "achieved",
          unit: "followers",
          direction: "up",
          kind: "growth",
          frequency: "annual",
          reportedIn: "annex-5-applications.applications",
        },
        {
          code: "1.1-01b",
          label: "@ the page",
          baseline: {
            text: "800\nat the end of 2023",
            value: 800,
            asOf: "2022/23",
            from: "last actual",
          },
          target: { text: "900", value: 900 },
          actual: { text: "850", value: 850, counts: "increase" },
          rating: null,
          unit: "followers",
          direction: "up",
          kind: "share of target",
          frequency: "annual",
        },
      ],
    },
    {
      code: "5.1-01",
      result: "5.1",
      names: names("Share of staff who are satisfied", "满意工作人员的百分比"),
      components: [
        {
          code: "5.1-01a",
          baseline: { text: "", value: null },
          target: { text: "≥75%", value: 0.75 },
          unit: "",
          direction: "up",
          kind: "threshold",
          frequency: "biennial",
        },
      ],
    },
  ],
  indicatorsStated: 3,
  ratingScale: {
    source: "Made up for the tests",
    "mid-term": { achievedFrom: 0.4 },
    final: null,
  },
  budgets: {
    sectors: [
      {
        sector: "patents",
        approved: { total: 210.5, years: { "2024": 100.5, "2025": 110 } },
        afterTransfers: { total: 215.5, years: { "2024": 105.5, "2025": null } },
      },
      {
        sector: "unallocated",
        approved: { total: 10, years: { "2024": 5, "2025": 5 } },
        afterTransfers: { total: null, years: { "2024": null, "2025": null } },
      },
    ],
    results: [
      { sector: "patents", result: "1.1", approved: 110.5, afterTransfers: 115.5 },
      { sector: "patents", result: "5.1", approved: 100, afterTransfers: null },
    ],
    categories: [
      { category: "posts", approved: 200, afterTransfers: 190 },
      { category: "personnel", sector: "patents", approved: 150, afterTransfers: 155 },
    ],
  },
  revenue: [
    {
      source: "pct",
      approved: 400,
      years: {
        "2024": { approved: 190, updated: 195 },
        "2025": { approved: 210, updated: null },
      },
    },
  ],
  transferRule: { source: "Financial Regulation 3.4", sectorRate: 0.05, totalRate: 0.01 },
  workloadWeights: {
    madrid: [
      {
        year: 2024,
        source: "Made up for the tests",
        manual: { application: 1, renewal: 1.6 },
        automated: { application: 20.8 },
      },
    ],
    hague: [],
  },
  recommendations: [
    {
      number: 1,
      cluster: "A",
      starred: true,
      sectors: ["brands", "patents"],
      together: [2],
      line: 12,
    },
    { number: 2, cluster: "A", starred: false, sectors: [] },
  ],
};
