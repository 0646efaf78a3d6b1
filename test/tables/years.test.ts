import { chartRows, CHART_YEARS, yearBefore, yearIds } from "../../src/tables/years";

test("years are counted back from the report's", () => {
  expect(yearIds(3)).toEqual(["year-2", "year-1", "year"]);
  expect(CHART_YEARS).toHaveLength(10);
});

test.each([
  ["year", "year-1"],
  ["year-1", "year-2"],
  ["year-9", "year-10"],
  ["total", undefined],
])("before %s comes %s", (id, before) => {
  expect(yearBefore(id)).toBe(before);
});

test("the first year of a chart has changed from nothing", () => {
  const [first, second] = chartRows(["change"]);
  expect(first).toEqual({ id: "year-9", role: "item", notApplicable: ["change"] });
  expect(second).toEqual({ id: "year-8", role: "item" });
});
