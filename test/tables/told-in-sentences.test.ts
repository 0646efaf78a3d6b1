import { readStatements } from "../../src/recognise/statements";
import { TABLES } from "../../src/tables/catalogue";
import type { TableData } from "../../src/tables/data";
import { reproduce } from "../../src/tables/reproduce";
import type { Period } from "../../src/tables/period";
import { tableSet } from "../../src/tables/table-set";
import type { Paragraph } from "../../src/recognise/document";
import { describeWithSeeds, seedLines } from "../seeds";

const specs = TABLES.filter(
  ({ id, layout }) => layout === "statements" && /^annex-[4-7]-/.test(id),
);

function tablesIn(paragraphs: readonly Paragraph[], point: Period["point"]): TableData[] {
  const period: Period = { biennium: { firstYear: 2024 }, point };
  return specs.flatMap((spec) => readStatements(spec, paragraphs, "a report", period));
}

/** Every figure that was read, as `table row column: figure (line)`. */
function figuresOf(tables: readonly TableData[]): string[] {
  return tables.flatMap(({ id, columns, rows }) =>
    rows.flatMap((row) =>
      columns.flatMap((column, place) => {
        const raw = row.cells[place] ?? "";
        const line = row.lines?.[place] ?? row.line;
        return raw === "" ? [] : [`${id} ${row.id} ${column.id}: ${raw} (${line})`];
      }),
    ),
  );
}

/** Read by eye from the sentences of Annexes IV to VII, with the line of each. */
const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  "annex-4-filings": [
    "year filings: 273,900 (1803)",
    "year change: 0.5% (1803)",
    "year pdfShare: 66.1% (1804)",
    "year xmlShare: 28.8% (1804)",
    "year sefWebShare: 4.5% (1804)",
    "year electronicShare: 99.4% (1804)",
  ],
  "annex-4-languages": [
    "year-9 asian: 37.5% (1817)",
    "year english: 42% (1817)",
    "year chinese: 23.8% (1817)",
    "year asian: 48.8% (1817)",
  ],
  "annex-4-unit-cost": [
    "year unitCost: 544 (1848)",
    "year costChange: -4.5% (1848)",
    "year volumeChange: -0.9% (1848)",
    "year unitCostChange: -3.6% (1848)",
  ],
  "annex-4-productivity": [
    "year-1 productivity: 1,582 (1862)",
    "year productivity: 1,704 (1862)",
    "year change: 7.7% (1862)",
  ],
  "annex-4-quality-index": ["year index: 99.2% (1876)", "year pointsGained: 6.6 (1877)"],
  "annex-4-translation-quality": ["year acceptableShare: 93% (1881)"],
  "annex-4-software-quality": ["year softwareQuality: 90.2% (1894)"],
  "annex-5-applications": ["year applications: 65,000 (1949)", "year change: 1.2% (1949)"],
  "annex-5-languages": ["year english: 85% (1957)"],
  "annex-5-renewals": ["year renewals: 40,445 (1966)", "year change: 2.3% (1966)"],
  "annex-5-workload": [
    "itemsPerApplication manualApplications: 1 (1972)",
    "itemsPerApplication manualRenewals: 1.6 (1972)",
    "itemsPerApplication manualDesignations: 1.8 (1972)",
    "itemsPerApplication manualChanges: 1.8 (1972)",
    "itemsPerApplication manualDecisions: 10 (1972)",
    "itemsPerApplication automated: 20.8 (1972)",
    "year change: -4.8% (1979)",
  ],
  "annex-5-transmission": ["year electronicShare: 92% (1990)", "year pointsChange: 4 (1990)"],
  "annex-5-unit-cost-registrations": [
    "year unitCost: 619 (2015)",
    "year costChange: -3.4% (2015)",
    "year volumeChange: -0.9% (2015)",
    "year unitCostChange: -2.5% (2015)",
  ],
  "annex-5-unit-cost-documents": [
    "year unitCost: 266 (2029)",
    "year costChange: -3.4% (2029)",
    "year volumeChange: -4.8% (2029)",
    "year unitCostChange: 1.4% (2029)",
  ],
  "annex-5-productivity": ["year change: -0.6% (2041)"],
  "annex-5-pendency": [
    "applications change: 10 (2054)",
    "changes change: 16 (2054)",
    "corrections change: -4 (2054)",
  ],
  "annex-5-quality": ["year classificationQuality: 92% (2077)"],
  "annex-5-errors": ["mainTypes share: 92% (2087)"],
  "annex-6-applications": [
    "year applications: 9,454 (2112)",
    "year change: 10.3% (2112)",
    "year electronicShare: 99.8% (2113)",
    "year electronicChange: -0.1% (2113)",
    "year directShare: 95.2% (2114)",
    "year indirectShare: 4.8% (2114)",
  ],
  "annex-6-designs": ["year designsPerApplication: 2.9 (2123)"],
  "annex-6-renewals": ["year renewals: 5,949 (2133)", "year change: 6.4% (2133)"],
  "annex-6-workload": [
    "itemsPerApplication manualApplications: 1 (2139)",
    "itemsPerApplication manualRenewals: 1.9 (2139)",
    "itemsPerApplication manualChanges: 1.7 (2139)",
    "itemsPerApplication manualDecisions: 9.6 (2139)",
    "itemsPerApplication automatedRenewals: 25 (2139)",
    "itemsPerApplication automatedDecisions: 13.4 (2139)",
    "year decisionsChange: 56.7% (2146)",
    "year change: 18.4% (2145)",
  ],
  "annex-6-unit-cost-designs": [
    "year unitCost: 457 (2174)",
    "year costChange: 8.2% (2174)",
    "year volumeChange: 6.3% (2174)",
    "year unitCostChange: 1.8% (2174)",
  ],
  "annex-6-unit-cost-documents": [
    "year unitCost: 924 (2188)",
    "year costChange: 8.2% (2188)",
    "year volumeChange: 18.4% (2188)",
    "year unitCostChange: -8.6% (2188)",
  ],
  "annex-6-pendency": [
    "year-1 regularShare: 47.7% (2199)",
    "year-1 withinMonthShare: 86.8% (2198)",
    "year regularShare: 57.8% (2199)",
    "year withinMonthShare: 74.1% (2198)",
  ],
  "annex-7-in-force": [
    "year inForce: 1,107 (2220)",
    "year change: 1.9% (2220)",
    "year averageChange: 1.9% (2221)",
    "year cancelled: 201 (2221)",
  ],
  "annex-7-applications": [
    "year applications: 23 (2235)",
    "year fewest: 5 (2236)",
    "year most: 120 (2236)",
  ],
  "annex-7-document-changes": [
    "cancellation change: 95 (2257)",
    "protection change: 597 (2257)",
    "modification change: -131 (2257)",
    "refusal change: 45 (2257)",
    "registration change: -63 (2257)",
  ],
};

describeWithSeeds("the figures that the report tells in sentences", () => {
  const paragraphs = (seedLines("000_57092ec8fb650208.txt") ?? []).map((text, at): Paragraph => ({
    kind: "paragraph",
    text,
    line: at + 1,
  }));

  test("each is read, with its line, and no other", () => {
    const expected = Object.entries(PUBLISHED).flatMap(([id, figures]) =>
      figures.map((figure) => `${id} ${figure}`),
    );
    expect(figuresOf(tablesIn(paragraphs, "mid-term"))).toEqual(expected);
  });

  test("what follows from others of them does follow", () => {
    const { figures } = reproduce(tableSet(tablesIn(paragraphs, "mid-term")));
    const relations = figures.map(({ table, relation }) => `${table} ${relation}`);
    expect(figures.filter(({ withinRounding }) => !withinRounding)).toEqual([]);
    expect(relations).toEqual([
      "annex-4-filings electronicShare",
      "annex-4-unit-cost unitCostChange",
      "annex-4-productivity change",
      "annex-5-unit-cost-registrations unitCostChange",
      "annex-5-unit-cost-documents unitCostChange",
      "annex-5-unit-cost-documents same-cost",
      "annex-5-unit-cost-documents workload-change",
      "annex-6-applications shares",
      "annex-6-unit-cost-designs unitCostChange",
      "annex-6-unit-cost-documents unitCostChange",
      "annex-6-unit-cost-documents same-cost",
      "annex-6-unit-cost-documents workload-change",
    ]);
  });
});

test("English sentences are read as well", () => {
  const paragraphs = [
    "In 2025, the average cost of processing a published PCT application was 530 Swiss francs, 2.6% less than in 2024.",
    "In 2025, the average pendency of corrections fell by 3 days, while the average pendency of applications and changes rose by 2 and 5 days.",
    "Regular applications processed within a month fell from 80.1% in 2024 to 79.5% in 2025.",
    "We saw grants of protection (12 more than the year before) and renunciations (7 fewer than the year before).",
  ].map((text, at): Paragraph => ({ kind: "paragraph", text, line: at + 1 }));
  expect(figuresOf(tablesIn(paragraphs, "final"))).toEqual([
    "annex-4-unit-cost year unitCost: 530 (1)",
    "annex-4-unit-cost year unitCostChange: -2.6% (1)",
    "annex-5-pendency applications change: 2 (2)",
    "annex-5-pendency changes change: 5 (2)",
    "annex-5-pendency corrections change: -3 (2)",
    "annex-6-pendency year-1 withinMonthShare: 80.1% (3)",
    "annex-6-pendency year withinMonthShare: 79.5% (3)",
    "annex-7-document-changes protection change: 12 (4)",
    "annex-7-document-changes renunciation change: -7 (4)",
  ]);
});
