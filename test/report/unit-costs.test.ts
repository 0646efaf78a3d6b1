import { meets } from "../../src/calc/interval";
import { recompute } from "../../src/calc/recompute";
import { isCellError } from "../../src/model/cell-error";
import { call, expressionOf } from "../functions/calling";
import { cellOf, intervalOf, published } from "./published";

test.each([
  ["annex-4-unit-cost", "-3.6%"],
  ["annex-5-unit-cost-registrations", "-2.5%"],
  ["annex-5-unit-cost-documents", "1.4%"],
  ["annex-6-unit-cost-designs", "1.8%"],
  ["annex-6-unit-cost-documents", "-8.6%"],
])("%s: the change of the unit cost, %s, follows from cost and volume", (id, printed) => {
  const table = published(id);
  const change = recompute(expressionOf("UNITCOSTCHANGE"), {
    costChange: intervalOf(cellOf(table, "year", "costChange")),
    volumeChange: intervalOf(cellOf(table, "year", "volumeChange")),
  });
  if (isCellError(change)) throw new Error(change.error);
  expect(cellOf(table, "year", "unitCostChange")).toBe(printed);
  expect(meets(change, intervalOf(printed))).toBe(true);
});

test("they would not follow from the difference of the two changes, as a guess would have it", () => {
  // Hague documents: 8.2 − 18.4 = −10.2 points, not −8.6 %
  const table = published("annex-6-unit-cost-documents");
  const difference = recompute(expressionOf("VARIANCE"), {
    actual: intervalOf(cellOf(table, "year", "costChange")),
    plan: intervalOf(cellOf(table, "year", "volumeChange")),
  });
  if (isCellError(difference)) throw new Error(difference.error);
  expect(meets(difference, intervalOf(cellOf(table, "year", "unitCostChange")))).toBe(false);
});

describe("Annex IV", () => {
  test("productivity of formality examination: from 1,582 to 1,704 is +7.7 %", () => {
    const change = recompute(expressionOf("CHANGE"), {
      current: intervalOf("1,704"),
      previous: intervalOf("1,582"),
    });
    if (isCellError(change)) throw new Error(change.error);
    expect(meets(change, intervalOf("7.7%"))).toBe(true);
    expect(Math.round((call("CHANGE", "1,704", "1,582") as number) * 1000)).toBe(77);
    expect(call("PRODUCTIVITY", 170400, 100)).toBe(1704);
  });

  test("the quality index is the average of four indicators", () => {
    // the report prints the index alone: 99.2 %
    const index = call("QUALITYINDEX", [["99.0%"], ["99.6%"], ["98.8%"], ["99.4%"]]);
    expect(index).toBeCloseTo(0.992, 12);
  });

  test("software quality is the share of development: 90.2 %", () => {
    expect(call("SOFTWAREQUALITY", 902, 98)).toBe(0.902);
    expect(call("SOFTWAREQUALITY", 0, 0)).toBe(0);
  });
});

describe("Annexes V and VI: counts are divided by the weights", () => {
  test.each<[string, string, boolean, number]>([
    ["Madrid", "application", false, 1],
    ["Madrid", "renewal", false, 1.6],
    ["Madrid", "subsequent designation", false, 1.8],
    ["Madrid", "change", false, 1.8],
    ["Madrid", "decision", false, 10],
    ["Madrid", "renewal", true, 20.8],
    ["Hague", "application", false, 1],
    ["Hague", "renewal", false, 1.9],
    ["Hague", "change", false, 1.7],
    ["Hague", "decision", false, 9.6],
    ["Hague", "renewal", true, 25],
    ["Hague", "decision", true, 13.4],
  ])("%s %s, automated %s: %d take the time of one application", (system, type, how, weight) => {
    expect(call("WORKLOADWEIGHT", system, type, how)).toBe(weight);
    expect(call("WEIGHTEDWORKLOAD", weight, weight)).toBe(1);
    expect(call("WEIGHTEDWORKLOAD", 10 * weight, weight)).toBeCloseTo(10, 12);
  });

  test("Madrid: 1, 16, 18, 18 and 100 documents are 41 applications", () => {
    const counts = [[1], [16], [18], [18], [100]];
    const weights = [[1], [1.6], [1.8], [1.8], [10]];
    expect(call("WEIGHTEDWORKLOAD", counts, weights)).toBe(41);
  });

  test("corrections have no published weight", () => {
    expect(call("WORKLOADWEIGHT", "马德里", "更正")).toMatchObject({ error: "#N/A" });
  });
});
