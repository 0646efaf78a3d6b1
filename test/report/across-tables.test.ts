import { shippedSet } from "../../scripts/report/table-set";
import { reproduce } from "../../src/tables/reproduce";
import { describeWithSeeds } from "../seeds";
import { cellOf, published, seedCells } from "./published";

const { figures } = reproduce(shippedSet("wpr-2024"));

/** Printed, and where the same figure stands; read off the lines of the report. */
function found(table: string, relation: string): [string, number[]][] {
  return figures
    .filter((figure) => figure.table === table && figure.relation === relation)
    .map(({ raw, line, inputs }) => [raw, [line, ...inputs.map((input) => input.line)]]);
}

describe("indicators that the annexes print as well", () => {
  test.each<[string, string, number, number]>([
    ["annex-4-unit-cost", "544", 1848, 759],
    ["annex-5-applications", "65,000", 1949, 735],
    ["annex-5-renewals", "40,445", 1966, 738],
    ["annex-5-unit-cost-registrations", "619", 2015, 760],
    ["annex-6-applications", "9,454", 2112, 736],
    ["annex-6-renewals", "5,949", 2133, 739],
    ["annex-6-unit-cost-designs", "457", 2174, 761],
  ])("%s: %s in lines %i and %i", (table, raw, line, kpi) => {
    expect(found(table, "indicator")).toEqual([[raw, [line, kpi]]]);
  });

  // 64,257 x 1.012 = 65,028; 39,546 x 1.023 = 40,456; 8,571 x 1.103 = 9,454; 5,592 x 1.064 = 5,950
  test.each<[string, string, number, number]>([
    ["annex-5-applications", "1.2%", 1949, 735],
    ["annex-5-renewals", "2.3%", 1966, 738],
    ["annex-6-applications", "10.3%", 2112, 736],
    ["annex-6-renewals", "6.4%", 2133, 739],
  ])("%s: changed by %s over the baseline", (table, raw, line, kpi) => {
    expect(found(table, "change-baseline")).toEqual([[raw, [line, line, kpi]]]);
    expect(figures.filter((one) => one.relation === "change-baseline")).toHaveLength(4);
  });

  test("none of them contradicts the others", () => {
    const own = figures.filter(({ relation }) => /^(?:indicator|change-baseline)$/.test(relation));
    expect(own).toHaveLength(12);
    expect(own.filter(({ withinRounding }) => !withinRounding)).toEqual([]);
  });
});

// 131 + 17 + 15 + 2 and none = 165 (line 3351)
test("of the ratings none is said to be discontinued, which is nil and not unknown", () => {
  const overview = published("rating-overview");
  expect(cellOf(overview, "ratings", "discontinued")).toBe("-");
  const [total] = figures.filter(({ table }) => table === "rating-overview");
  expect([total?.raw, total?.recomputed, total?.withinRounding]).toEqual(["165", 165, true]);
});

test.each([
  ["cmp-25", "54%", 2804],
  ["cmp-31", "85%", 2851],
  ["cmp-35", "36%", 2940],
])(
  "the utilisation of %s in its report is that of the statement of projects",
  (project, raw, line) => {
    const [same] = figures.filter(({ table }) => table === `project-utilisation.${project}`);
    expect([same?.raw, same?.line, same?.withinRounding]).toEqual([raw, line, true]);
  },
);

describeWithSeeds("the specimen of Appendix A", () => {
  // Tables of one sector stand there as examples, without saying whose: they are no tables of the
  // report, and are listed as without a place. They are those of infrastructure, figure by figure.
  test.each([
    ["sector-results.infrastructure", 3403, 3408, 3],
    ["sector-costs.infrastructure", 3413, 3415, 4],
  ])("prints %s once more in lines %i to %i", (id, first, last, columns) => {
    const { rows } = published(id);
    const lines = Array.from({ length: last - first + 1 }, (_, at) => seedCells(first + at));
    expect(lines.map((cells) => cells.slice(1, 1 + columns))).toEqual(
      rows.map(({ cells }) => cells.slice(0, columns)),
    );
  });
});
