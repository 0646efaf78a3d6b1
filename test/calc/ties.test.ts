import fc from "fast-check";
import { ties as printedTies } from "../../src/calc/ties";
import { decimalsOf, type PrintedNumber } from "../../src/model/number-text";

/** Figures with the decimals that they have as numbers. */
function ties(total: number | null, parts: (number | null)[], decimals?: number): boolean {
  const printed = (value: number | null): PrintedNumber | null =>
    value === null ? null : { value, decimals: decimalsOf(value) };
  return printedTies(printed(total), parts.map(printed), decimals);
}

test.each<[string, number | null, (number | null)[], number | undefined, boolean]>([
  ["parts that add up", 100, [40, 60], undefined, true],
  ["half a unit for each figure: 3 figures, 1.5 units", 101, [40, 60], 0, true],
  ["more than that", 102, [40, 60], 0, false],
  ["exactly at the end", 101.5, [40, 60], 0, true],
  ["finer where decimals are printed", 100.2, [40.0, 60.0], 1, false],
  ["decimals of the figures themselves", 100.1, [40.1, 60.1], undefined, true],
  ["too far by those decimals", 100.5, [40.1, 60.1], undefined, false],
  ["nil is exact", 100, [100, null], 0, true],
  ["nil total", null, [0.4, -0.4], 0, true],
  ["nil total of something", null, [2], 0, false],
  ["no parts", 0, [], 0, true],
  ["negative parts", -1, [10, -11], 0, true],
  ["printed in thousands", 1000, [1200, 900], -3, true],
  // 0.1 + 0.2 is 0.30000000000000004 in doubles
  ["binary noise", 0.3, [0.1, 0.2], 15, true],
])("%s", (_, total, parts, decimals, expected) => {
  expect(ties(total, parts, decimals)).toBe(expected);
});

test("a table that is rounded figure by figure always ties", () => {
  const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(cents, fc.integer({ min: 0, max: 1 }), (parts, decimals) => {
      const rounded = (units: number): number => Number((units / 100).toFixed(decimals));
      const total = parts.reduce((a, b) => a + b, 0);
      expect(ties(rounded(total), parts.map(rounded), decimals)).toBe(true);
      expect(ties(rounded(total), parts.map(rounded))).toBe(true);
    }),
  );
});

test("a total that is off by more than all roundings never ties", () => {
  const parts = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 1e6 }), (figures, excess) => {
      const total = figures.reduce((a, b) => a + b, 0);
      const room = Math.floor((figures.length + 1) / 2);
      expect(ties(total + room, figures, 0)).toBe(true);
      expect(ties(total + room + excess, figures, 0)).toBe(false);
      expect(ties(total - room - excess, figures, 0)).toBe(false);
    }),
  );
});

test("decimals that are printed count, zeros among them", () => {
  const printed = (value: number): PrintedNumber => ({ value, decimals: 1 });
  // three figures to one decimal leave 0.15, three whole ones 1.5
  expect(printedTies(printed(100), [printed(50), printed(51)])).toBe(false);
  expect(ties(100, [50, 51])).toBe(true);
});
