import fc from "fast-check";
import { decimal, Decimal } from "../../src/calc/arithmetic";
import { compileIn } from "../../src/calc/compile";
import { difference, growth, input, ratio, sum } from "../../src/calc/expression";
import { exactly, meets, printedInterval, type Interval } from "../../src/calc/interval";
import { recompute } from "../../src/calc/recompute";
import { isCellError } from "../../src/model/cell-error";
import { CATALOGUE } from "../../src/functions/catalogue";

const numbers = (result: unknown): unknown => {
  if (typeof result !== "object" || result === null || !("low" in result)) return result;
  const { low, high } = result as Interval;
  return [Number(low), Number(high)];
};

test("utilisation of rounded figures is an interval", () => {
  const expression = ratio(input("spent"), input("budget"));
  const result = recompute(expression, {
    spent: printedInterval(50, 0),
    budget: printedInterval(100, 0),
  });
  expect(numbers(result)).toEqual([49.5 / 100.5, 50.5 / 99.5]);
});

test("an input that occurs twice is one figure, not two", () => {
  // development ÷ (development + rework) of 9 and 1: the least is 8.5 ÷ (8.5 + 1.5)
  const expression = ratio(input("d"), sum(input("d"), input("r")));
  const result = recompute(expression, { d: printedInterval(9, 0), r: printedInterval(1, 0) });
  expect(numbers(result)).toEqual([0.85, 0.95]);
});

test("a divisor that may be nought has no interval", () => {
  const change = growth(input("now"), input("before"));
  const result = recompute(change, { now: printedInterval(5, 0), before: printedInterval(0, 0) });
  expect(result).toMatchObject({ error: "#DIV/0!" });
});

test("nor has one that passes through nought between the ends of a repeated input", () => {
  // target − baseline is 4.5…5.5 at one end of the baseline and −5.5…−4.5 at the other
  const progress = ratio(
    difference(input("actual"), input("baseline")),
    difference(input("target"), input("baseline")),
  );
  const result = recompute(progress, {
    actual: exactly(30),
    target: printedInterval(20, 0),
    baseline: printedInterval(20, -1),
  });
  expect(result).toMatchObject({ error: "#DIV/0!" });
});

const EXPRESSIONS = CATALOGUE.flatMap(({ id, calculation, arguments: args }) => {
  if (!("expression" in calculation)) return [];
  const isList = (name: string): boolean => args.some((a) => a.id === name && a.takes === "all");
  const derived = Object.keys(calculation.derived ?? {});
  const names = [...args.map((argument) => argument.id as string), ...derived];
  return [[id, { expression: calculation.expression, names, isList }] as const];
});

type Case = (typeof EXPRESSIONS)[number][1];

/** A figure as it is before printing, and the decimals with which it is printed. */
const figure = fc.record({
  value: fc.integer({ min: -1e7, max: 1e7 }).map((n) => n / 1000),
  decimals: fc.integer({ min: -1, max: 2 }),
});

function tables({ names, isList }: Case): fc.Arbitrary<Record<string, Figure | Figure[]>> {
  const columns = names.map((name) => [
    name,
    isList(name) ? fc.array(figure, { minLength: 3, maxLength: 3 }) : figure,
  ]);
  return fc.record(Object.fromEntries(columns) as Record<string, fc.Arbitrary<Figure | Figure[]>>);
}

interface Figure {
  readonly value: number;
  readonly decimals: number;
}

function printed({ value, decimals }: Figure): Interval {
  const step = 10 ** -decimals;
  return printedInterval(
    Number((Math.round(value / step) * step).toFixed(Math.max(0, decimals))),
    decimals,
  );
}

function truth({ expression, names }: Case, table: Record<string, Figure | Figure[]>): unknown {
  const slots = names.map((name) => {
    const cell = table[name] as Figure | Figure[];
    return Array.isArray(cell)
      ? cell.map(({ value }) => new Decimal(value))
      : new Decimal(cell.value);
  });
  return compileIn(expression, names, decimal)(slots);
}

describe.each(EXPRESSIONS)("%s", (id, definition) => {
  test("recomputed from printed figures, the interval holds the true figure", () => {
    let held = 0;
    fc.assert(
      fc.property(tables(definition), (table) => {
        // a rounding step is a setting, not a printed figure
        if (id === "SUPPORTCOST") table["step"] = { value: 0.05, decimals: 2 };
        const intervals = Object.fromEntries(
          Object.entries(table).map(([name, cell]) => [
            name,
            name === "step"
              ? exactly(0.05)
              : Array.isArray(cell)
                ? cell.map(printed)
                : printed(cell),
          ]),
        );
        const result = recompute(definition.expression, intervals);
        const exact = truth(definition, table);
        if (isCellError(result)) return;
        // no interval may be given where the true figures have no result
        if (!(exact instanceof Decimal)) throw new Error(`the true figure is ${String(exact)}`);
        expect(meets({ low: exact, high: exact }, result)).toBe(true);
        held += 1;
      }),
      { numRuns: 300 },
    );
    expect(held).toBeGreaterThan(100);
  });
});
