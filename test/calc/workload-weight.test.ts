import { workloadWeight, type DatedWeights } from "../../src/calc/workload-weight";

const WEIGHTS: readonly DatedWeights[] = [
  { year: 2024, manual: { renewal: 1.6, decision: 10 }, automated: { decision: 20.8 } },
  { year: 2022, manual: { renewal: 1.5 }, automated: {} },
];

test("manual and automated processing have weights of their own", () => {
  expect(workloadWeight(WEIGHTS, "decision", false)).toBe(10);
  expect(workloadWeight(WEIGHTS, "decision", true)).toBe(20.8);
});

test("what is not published has no weight", () => {
  expect(workloadWeight(WEIGHTS, "correction", false)).toBeUndefined();
  expect(workloadWeight(WEIGHTS, "renewal", true)).toBeUndefined();
  expect(workloadWeight([], "renewal", false)).toBeUndefined();
});

test("weights hold from their year on until a later year has its own, in whatever order", () => {
  expect(workloadWeight(WEIGHTS, "renewal", false)).toBe(1.6);
  expect(workloadWeight(WEIGHTS, "renewal", false, 2030)).toBe(1.6);
  expect(workloadWeight(WEIGHTS, "renewal", false, 2024)).toBe(1.6);
  expect(workloadWeight(WEIGHTS, "renewal", false, 2023)).toBe(1.5);
  expect(workloadWeight(WEIGHTS, "renewal", false, 2021)).toBeUndefined();
});
