import { workloadWeight } from "../../src/calc/workload-weight";

test.each<[string, string, boolean, number]>([
  // Annex V: 1 : 1.6 : 1.8 : 1.8 : 10, automated 20.8
  ["madrid", "application", false, 1],
  ["madrid", "renewal", false, 1.6],
  ["madrid", "subsequent-designation", false, 1.8],
  ["madrid", "change", false, 1.8],
  ["madrid", "decision", false, 10],
  ["madrid", "decision", true, 20.8],
  // Annex VI: 1 : 1.9 : 1.7 : 9.6, automated 25 and 13.4
  ["hague", "application", false, 1],
  ["hague", "renewal", false, 1.9],
  ["hague", "change", false, 1.7],
  ["hague", "decision", false, 9.6],
  ["hague", "renewal", true, 25],
  ["hague", "decision", true, 13.4],
])("%s %s, automated %s: %d for one application", (system, type, automated, weight) => {
  expect(workloadWeight(system, type, automated)).toBe(weight);
});

test("what is not published has no weight", () => {
  expect(workloadWeight("madrid", "correction", false)).toBeUndefined();
  expect(workloadWeight("madrid", "correction", true)).toBeUndefined();
  expect(workloadWeight("hague", "subsequent-designation", false)).toBeUndefined();
  expect(workloadWeight("hague", "change", true)).toBeUndefined();
  expect(workloadWeight("lisbon", "application", false)).toBeUndefined();
});

test("weights hold from their year on, not before", () => {
  expect(workloadWeight("madrid", "renewal", false, 2024)).toBe(1.6);
  expect(workloadWeight("madrid", "renewal", false, 2030)).toBe(1.6);
  expect(workloadWeight("madrid", "renewal", false, 2023)).toBeUndefined();
});
