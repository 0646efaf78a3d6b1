import type { YearOfActuals } from "../../src/framework/actuals";
import {
  expenditureOf,
  forgetActuals,
  receivedRevenue,
  registerActuals,
} from "../../src/framework/reported";
import { fixture } from "./fixture";

const yearOf = (year: number, alpha: number): YearOfActuals => ({
  year,
  document: "tests",
  expenditure: {
    sectors: { alpha, unallocated: null },
    results: { alpha: { "1.1": 7 }, total: { "1.1": 9 } },
    categories: { total: { "personnel-total": 5 } },
  },
  revenue: { pct: 3 },
});

beforeAll(() => {
  registerActuals(yearOf(2090, 40));
});

afterAll(() => {
  forgetActuals(2090);
});

test.each([
  [{ sector: "alpha" }, 40],
  [{ sector: "alpha", year: 2090 }, 40],
  [{ sector: "unallocated" }, 0],
  [{ sector: "alpha", result: "1.1" }, 7],
  [{ sector: "total", year: 2090, result: "1.1" }, 9],
  [{ sector: "total", category: "personnel" }, 5],
])("%j: %d", (parts, amount) => {
  expect(expenditureOf(fixture, parts)).toBe(amount);
});

test("without a year, all years of the biennium that are reported", () => {
  registerActuals(yearOf(2091, 50));
  expect(expenditureOf(fixture, { sector: "alpha" })).toBe(90);
  expect(expenditureOf(fixture, { sector: "alpha", year: 2091 })).toBe(50);
  forgetActuals(2091);
  expect(expenditureOf(fixture, { sector: "alpha" })).toBe(40);
});

test.each([
  [{ sector: "alpha", year: 2091 }, "notReported"],
  [{ sector: "beta" }, "notPublished"],
  [{ sector: "alpha", category: "personnel" }, "notPublished"],
  [{ sector: "constructor" }, "notPublished"],
  [{ sector: "alpha", result: "1.1", category: "personnel" }, "notBrokenDown"],
])("%j is #N/A: %s", (parts, message) => {
  expect(expenditureOf(fixture, parts)).toMatchObject({ error: "#N/A", message });
});

test("a biennium without a report has no actual figures", () => {
  const later = { ...fixture, biennium: "2096/97" };
  expect(expenditureOf(later, { sector: "alpha" })).toMatchObject({
    message: "notReported",
    values: { period: "2096/97" },
  });
});

test("revenue that was received", () => {
  expect(receivedRevenue(fixture, "pct")).toBe(3);
  expect(receivedRevenue(fixture, "pct", 2090)).toBe(3);
  expect(receivedRevenue(fixture, "hague")).toMatchObject({ message: "notPublished" });
});
