import fc from "fast-check";
import { asDouble, decimal, Decimal, double } from "../../src/calc/arithmetic";
import { cellError } from "../../src/model/cell-error";

const big = (value: number | string): InstanceType<typeof Decimal> => new Decimal(value);
const roundedUp = (value: number | string, step: number | string): number | object =>
  asDouble(decimal.roundUp(big(value), big(step)));

describe.each([
  [
    "double",
    (a: number, b: number) => double.divide(a, b),
    (a: number, b: number) => double.growth(a, b),
  ],
  [
    "decimal",
    (a: number, b: number) => asDouble(decimal.divide(big(a), big(b))),
    (a: number, b: number) => asDouble(decimal.growth(big(a), big(b))),
  ],
] as const)("%s", (_, divide, growth) => {
  test("nought over nought is nought, anything else over nought is #DIV/0!", () => {
    expect(divide(0, 0)).toBe(0);
    expect(divide(0, 5)).toBe(0);
    expect(divide(5, 0)).toMatchObject({ error: "#DIV/0!", message: "divisionByZero" });
    expect(divide(-5, 0)).toMatchObject({ error: "#DIV/0!" });
    expect(divide(1, 4)).toBe(0.25);
  });

  test("growth is on the absolute value of the previous figure", () => {
    expect(growth(150, 100)).toBe(0.5);
    expect(growth(50, -100)).toBe(1.5);
    expect(growth(-150, -100)).toBe(-0.5);
    expect(growth(0, 0)).toBe(0);
    expect(growth(1, 0)).toMatchObject({ error: "#DIV/0!" });
  });
});

describe("rounding up to a step", () => {
  test.each<[number, number, number]>([
    // 5310 × 0.13 is 690.3000000000001 in doubles, which would round up to 690.35
    [690.3, 0.05, 690.3],
    [690.301, 0.05, 690.35],
    [690.26, 0.05, 690.3],
    [0, 0.05, 0],
    [0.01, 0.05, 0.05],
    [-0.01, 0.05, -0.05],
    [-690.301, 0.05, -690.35],
    [7, 5, 10],
    [10, 5, 10],
    [1, 3, 3],
  ])("%d to %d is %d", (value, step, expected) => {
    expect(roundedUp(value, step)).toBe(expected);
    expect(double.roundUp(value, step)).toBe(expected);
  });

  test("a trace above a step counts, however small", () => {
    expect(roundedUp("1e-300", 0.05)).toBe(0.05);
    expect(roundedUp("1.00000000000000000000000000000000000000000000000001", 1)).toBe(2);
    expect(roundedUp("0.99999999999999999999999999999999999999999999999999", 1)).toBe(1);
  });

  test.each([0, -0.05])("a step of %d is #VALUE!", (step) => {
    expect(roundedUp(1, step)).toMatchObject({ error: "#VALUE!", message: "stepNotPositive" });
  });

  test("gives the next multiple away from nought", () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((units) => units / 1000);
    const step = fc.constantFrom(0.05, 0.01, 0.1, 0.3, 1, 7, 0.125);
    fc.assert(
      fc.property(amount, step, (value, size) => {
        const result = decimal.roundUp(big(value), big(size));
        if (!(result instanceof Decimal)) throw new Error("no number");
        expect(result.mod(size).eq(0)).toBe(true);
        const beyond = result.abs().minus(big(value).abs());
        expect(beyond.gte(0) && beyond.lt(size)).toBe(true);
      }),
    );
  });
});

test("comparisons give 1 or 0", () => {
  expect(double.atMost(1, 1)).toBe(1);
  expect(double.atMost(2, 1)).toBe(0);
  expect(asDouble(decimal.atMost(big(1), big(1)))).toBe(1);
  expect(asDouble(decimal.atMost(big(2), big(1)))).toBe(0);
});

test("an error stays an error", () => {
  const error = cellError("#DIV/0!");
  expect(asDouble(error)).toBe(error);
});
