import fc from "fast-check";
import { exactly, hull, interval, meets, printedInterval } from "../../src/calc/interval";
import type { Interval } from "../../src/calc/interval";

const of = (low: number, high: number): Interval => ({
  low: exactly(low).low,
  high: exactly(high).high,
});
const bounds = (result: unknown): unknown => {
  if (typeof result !== "object" || result === null || !("low" in result)) return result;
  const { low, high } = result as Interval;
  return [Number(low), Number(high)];
};

test.each<[number, number, [number, number]]>([
  [45, 0, [44.5, 45.5]],
  [0.45, 2, [0.445, 0.455]],
  [-0.036, 3, [-0.0365, -0.0355]],
  [857300, 0, [857299.5, 857300.5]],
  [1200, -2, [1150, 1250]],
  [0, 2, [-0.005, 0.005]],
])("%d printed with %d decimals", (value, decimals, expected) => {
  expect(bounds(printedInterval(value, decimals))).toEqual(expected);
});

test("a printed figure holds every value that rounds to it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (n, d) => {
      const value = n / 1000;
      const printed = Number(value.toFixed(d));
      expect(meets(exactly(value), printedInterval(printed, d))).toBe(true);
    }),
  );
});

test("intervals meet where they have a value in common, their ends included", () => {
  expect(meets(of(0, 1), of(1, 2))).toBe(true);
  expect(meets(of(1, 2), of(0, 1))).toBe(true);
  expect(meets(of(0, 3), of(1, 2))).toBe(true);
  expect(meets(of(0, 1), of(1.000001, 2))).toBe(false);
});

test("the hull is the least interval that holds them all", () => {
  expect(bounds(hull([of(1, 2), of(-3, 0), of(1, 1)]))).toEqual([-3, 2]);
});

test.each<[string, unknown, [number, number]]>([
  ["sum", interval.add(of(1, 2), of(10, 20)), [11, 22]],
  ["difference", interval.subtract(of(1, 2), of(10, 20)), [-19, -8]],
  ["product", interval.multiply(of(-1, 2), of(-10, 20)), [-20, 40]],
  ["quotient", interval.divide(of(1, 2), of(4, 8)), [0.125, 0.5]],
  ["quotient by negatives", interval.divide(of(1, 2), of(-4, -2)), [-1, -0.25]],
  ["quotient of noughts", interval.divide(exactly(0), exactly(0)), [0, 0]],
  ["growth", interval.growth(of(110, 120), of(100, 200)), [-0.45, 0.2]],
  ["growth of a loss", interval.growth(of(50, 50), of(-100, -100)), [1.5, 1.5]],
  ["absolute", interval.absolute(of(-3, -2)), [2, 3]],
  ["absolute across nought", interval.absolute(of(-3, 2)), [0, 3]],
  ["greater", interval.greater(of(0, 5), of(1, 2)), [1, 5]],
  ["rounding up", interval.roundUp(of(0.01, 0.06), exactly(0.05)), [0.05, 0.1]],
  ["surely at most", interval.atMost(of(0, 1), of(1, 2)), [1, 1]],
  ["perhaps at most", interval.atMost(of(0, 2), of(1, 3)), [0, 1]],
  ["surely more", interval.atMost(of(3, 4), of(1, 2)), [0, 0]],
])("%s", (_, result, expected) => {
  expect(bounds(result)).toEqual(expected);
});

test("a divisor that may be nought gives #DIV/0!", () => {
  expect(interval.divide(of(1, 2), of(-1, 1))).toMatchObject({ error: "#DIV/0!" });
  expect(interval.divide(of(1, 2), of(0, 1))).toMatchObject({ error: "#DIV/0!" });
  expect(interval.growth(of(1, 2), of(-1, 1))).toMatchObject({ error: "#DIV/0!" });
});

test("a step is positive and exact", () => {
  expect(interval.roundUp(of(0, 1), of(0.01, 0.05))).toMatchObject({ error: "#VALUE!" });
  expect(interval.roundUp(of(0, 1), exactly(0))).toMatchObject({ error: "#VALUE!" });
});
