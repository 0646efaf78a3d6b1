import fc from "fast-check";
import { plannedShare } from "../../src/calc/planned-share";
import { dayOf } from "../../src/model/day";

const BIENNIUM = { firstYear: 2024 };
// 2024 is a leap year: 366 of 731 days
const at = (year: number, month: number, day: number, firstYearShare?: number): number =>
  plannedShare(BIENNIUM, dayOf(year, month, day), firstYearShare);

test.each<[number, number, number, number]>([
  [2023, 12, 31, 0],
  [2024, 1, 1, 1 / 731],
  [2024, 2, 29, 60 / 731],
  [2024, 6, 30, 182 / 731],
  [2024, 12, 31, 366 / 731],
  [2025, 1, 1, 367 / 731],
  [2025, 12, 31, 1],
  [2026, 1, 1, 1],
  [2040, 1, 1, 1],
])("%d-%d-%d, by calendar days, the day included", (year, month, day, expected) => {
  expect(at(year, month, day)).toBeCloseTo(expected, 14);
});

test("without a leap year the first year is half", () => {
  expect(plannedShare({ firstYear: 2026 }, dayOf(2026, 12, 31))).toBe(365 / 730);
});

test("a share for the first year bends the line at its end", () => {
  expect(at(2024, 12, 31, 0.45)).toBe(0.45);
  expect(at(2024, 6, 30, 0.45)).toBeCloseTo(0.45 * (182 / 366), 14);
  expect(at(2025, 12, 31, 0.45)).toBe(1);
  // 31 January 2025: 31 of 365 days of the other 55 %
  expect(at(2025, 1, 31, 0.45)).toBeCloseTo(0.45 + 0.55 * (31 / 365), 14);
  expect(at(2024, 12, 31, 0)).toBe(0);
  expect(at(2024, 12, 31, 1)).toBe(1);
});

test("never falls, and stays between 0 and 1", () => {
  const day = fc.integer({ min: dayOf(2023, 1, 1), max: dayOf(2027, 1, 1) });
  const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
  fc.assert(
    fc.property(day, day, share, (one, other, first) => {
      const [early, late] = one <= other ? [one, other] : [other, one];
      const [before, after] = [early, late].map((d) => plannedShare(BIENNIUM, d, first));
      expect(before).toBeGreaterThanOrEqual(0);
      expect(after).toBeGreaterThanOrEqual(before as number);
      expect(after).toBeLessThanOrEqual(1);
    }),
  );
});

test("the last day is the whole plan, whatever the first year's share", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (first) => {
      expect(at(2025, 12, 31, first)).toBe(1);
    }),
  );
});
