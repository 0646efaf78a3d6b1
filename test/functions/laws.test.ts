import fc from "fast-check";
import { decimal, Decimal } from "../../src/calc/arithmetic";
import { CATALOGUE } from "../../src/functions/catalogue";
import { callable } from "../../src/functions/invoke";
import { call } from "./calling";

const amount = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100);
const budget = fc.integer({ min: 0, max: 1e9 }).map((n) => n / 100);
const positive = fc.integer({ min: 1, max: 1e9 }).map((n) => n / 100);

describe("broadcasting is the scalar call, cell by cell", () => {
  const cell = fc.oneof(
    fc.double(),
    amount,
    fc.constantFrom<unknown>(
      0,
      1,
      0.05,
      2024,
      45657,
      null,
      "-",
      "N/A",
      "x",
      "45%",
      true,
      "2024/25",
    ),
    fc.constantFrom<unknown>("Madrid", "renewal", "share", "mid-term", "≥95%", { code: "#REF!" }),
  );
  const grid = (rows: number, columns: number): fc.Arbitrary<unknown[][]> =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    });
  const eachOnly = CATALOGUE.filter(
    ({ arguments: args, result }) =>
      result.shape === "cell" && args.every(({ takes }) => takes === "each"),
  );

  test.each(eachOnly.map((definition) => [definition.id, definition] as const))(
    "%s",
    (_, definition) => {
      const [ROWS, COLUMNS] = [3, 2];
      const argument = fc.oneof(
        cell,
        grid(1, 1),
        grid(ROWS, 1),
        grid(1, COLUMNS),
        grid(ROWS, COLUMNS),
      );
      const count = definition.arguments.length;
      const compute = callable(definition);
      const at = (arg: unknown, row: number, column: number): unknown => {
        if (!Array.isArray(arg)) return arg;
        const rows = arg as unknown[][];
        const cells = (rows.length === 1 ? rows[0] : rows[row]) as unknown[];
        return cells.length === 1 ? cells[0] : cells[column];
      };
      fc.assert(
        fc.property(
          fc.array(argument, { minLength: count, maxLength: count }),
          grid(ROWS, COLUMNS),
          (args, full) => {
            // one argument is full, so that the shape is known
            const all = [full, ...args.slice(1)];
            const result = compute(...all) as unknown[][];
            const expected = Array.from({ length: ROWS }, (_r, row) =>
              Array.from({ length: COLUMNS }, (_c, column) =>
                compute(...all.map((arg) => at(arg, row, column))),
              ),
            );
            expect(result).toEqual(expected);
          },
        ),
      );
    },
  );

  test("those are all but the ones that take whole ranges or spill", () => {
    const others = CATALOGUE.filter((definition) => !eachOnly.includes(definition));
    expect(others.map(({ id }) => id)).toEqual([
      "TIES",
      "WEIGHTEDWORKLOAD",
      "QUALITYINDEX",
      "RATINGCOUNT",
      "READFIGURE",
    ]);
  });

  test("TIES and READFIGURE: each row of results is the call of its row", () => {
    fc.assert(
      fc.property(grid(3, 2), grid(3, 1), (parts, totals) => {
        const rows = totals.map((_, row) => call("TIES", totals[row]?.[0], [parts[row]]));
        expect(call("TIES", totals, parts)).toEqual(rows.map((cellOfRow) => [cellOfRow]));
        const texts = totals.map((row) => (call("READFIGURE", row[0]) as unknown[][])[0]);
        expect(call("READFIGURE", totals)).toEqual(texts);
      }),
    );
  });
});

test("BALANCE and the expenditure make the budget", () => {
  fc.assert(
    fc.property(amount, amount, (spent, whole) => {
      const left = call("BALANCE", spent, whole) as number;
      // two roundings of double precision, of the largest figure involved
      const room = 2 ** -51 * Math.max(Math.abs(spent), Math.abs(whole), Math.abs(left));
      expect(Math.abs(left + spent - whole)).toBeLessThanOrEqual(room);
    }),
  );
});

test("VARIANCE is BALANCE the other way round", () => {
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      expect(call("VARIANCE", one, other)).toBe(call("BALANCE", other, one));
    }),
  );
});

test("NETTRANSFER understands outs with either sign", () => {
  fc.assert(
    fc.property(budget, budget, (received, given) => {
      expect(call("NETTRANSFER", received, -given)).toBe(call("NETTRANSFER", received, given));
      expect(call("NETTRANSFER", received, given)).toBe(received - given);
    }),
  );
});

test("TRANSFERCAP rises, or stays, with either budget and either rate", () => {
  const rate = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
  const cap = (...args: number[]): number => call("TRANSFERCAP", ...args) as number;
  fc.assert(
    fc.property(budget, budget, rate, rate, budget, rate, (own, all, five, one, more, extra) => {
      const least = cap(own, all, five, one);
      expect(cap(own + more, all, five, one)).toBeGreaterThanOrEqual(least);
      expect(cap(own, all + more, five, one)).toBeGreaterThanOrEqual(least);
      expect(cap(own, all, Math.min(1, five + extra), one)).toBeGreaterThanOrEqual(least);
      expect(cap(own, all, five, Math.min(1, one + extra))).toBeGreaterThanOrEqual(least);
    }),
  );
});

describe("TRANSFEROK", () => {
  test("a receiving sector is within its cap exactly where there is headroom", () => {
    // at the cap itself too, to the last digit: 0.15 of 3 francs at 5 %
    const atCap = positive.map((own): [number, number] => [
      Number(new Decimal(own).times("0.05")),
      own,
    ]);
    const anywhere = fc.tuple(positive, positive);
    fc.assert(
      fc.property(
        fc.oneof(atCap, anywhere),
        fc.oneof(fc.constant(0), budget),
        ([net, own], all) => {
          const headroom = call("TRANSFERHEADROOM", net, own, all) as number;
          expect(call("TRANSFEROK", net, own, all)).toBe(headroom >= 0);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("a giving sector is always within it", () => {
    fc.assert(
      fc.property(budget, amount, amount, (given, own, all) => {
        expect(call("TRANSFEROK", -given, own, all)).toBe(true);
      }),
    );
  });

  test("headroom is the cap less the net transfer", () => {
    fc.assert(
      fc.property(amount, budget, budget, (net, own, all) => {
        const cap = call("TRANSFERCAP", own, all) as number;
        expect(call("TRANSFERHEADROOM", net, own, all)).toBeCloseTo(cap - net, 6);
      }),
    );
  });
});

test("UNITCOSTCHANGE agrees with UNITCOST before and after", () => {
  fc.assert(
    fc.property(positive, positive, positive, positive, (cost0, cost1, volume0, volume1) => {
      const before = call("UNITCOST", cost0, volume0) as number;
      const after = call("UNITCOST", cost1, volume1) as number;
      const expected = call("CHANGE", after, before) as number;
      const change = call(
        "UNITCOSTCHANGE",
        call("CHANGE", cost1, cost0),
        call("CHANGE", volume1, volume0),
      ) as number;
      // 1 + change rounds at 1: a volume that shrinks to a billionth keeps few digits
      const lost =
        2 ** -49 * (1 + volume0 / volume1) * (1 + cost0 / cost1) * (1 + Math.abs(expected));
      expect(Math.abs(change - expected)).toBeLessThanOrEqual(lost);
    }),
  );
});

test("SUPPORTCOST is the next multiple of the step at or above the product", () => {
  const rate = fc.constantFrom(0, 0.01, 0.05, 0.09, 0.12, 0.13, 1);
  const step = fc.constantFrom(0.05, 0.01, 0.1, 1, 5);
  fc.assert(
    fc.property(budget, rate, step, (direct, share, size) => {
      const cost = new Decimal(call("SUPPORTCOST", direct, share, size) as number);
      const product = decimal.multiply(new Decimal(direct), new Decimal(share));
      if (!(product instanceof Decimal)) throw new Error("no product");
      expect(cost.mod(size).eq(0)).toBe(true);
      expect(cost.gte(product)).toBe(true);
      expect(cost.lt(product.plus(size))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("PROJECTION at the pace of LINEARPLAN is the budget", () => {
  const day = fc.integer({ min: 45292, max: 46022 });
  fc.assert(
    fc.property(positive, day, (whole, asOf) => {
      const spent = call("LINEARPLAN", whole, "2024/25", asOf) as number;
      const projected = call("PROJECTION", spent, "2024/25", asOf) as number;
      expect(Math.abs(projected / whole - 1)).toBeLessThan(1e-12);
    }),
  );
});

test("ALLOCATE shares out all of the cost", () => {
  const heads = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(positive, heads, (cost, counts) => {
      const all = counts.reduce((a, b) => a + b, 0);
      fc.pre(all > 0);
      const shares = counts.map((count) => call("ALLOCATE", cost, count, all) as number);
      expect(shares.reduce((a, b) => a + b, 0) / cost).toBeCloseTo(1, 12);
    }),
  );
});

test("RATINGCOUNT counts every cell that is not nil once", () => {
  const word = fc.constantFrom(null, "", "-", "achieved", "▲", "●", "实现", "N/A", 5, "#N/A");
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const rows = call(
        "RATINGCOUNT",
        words.map((cell) => [cell]),
      ) as [unknown, number][];
      const counted = rows.reduce((sum, [, count]) => sum + count, 0);
      expect(counted).toBe(words.filter((cell) => ![null, "", "-"].includes(cell as null)).length);
    }),
  );
});
