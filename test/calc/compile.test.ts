import { compile, compileExact } from "../../src/calc/compile";
import {
  absolute,
  atMost,
  constant,
  difference,
  greaterOf,
  growth,
  input,
  mean,
  product,
  ratio,
  roundUp,
  sum,
  total,
  type Expression,
} from "../../src/calc/expression";

const [a, b, c] = [input("a"), input("b"), input("c")];

test.each<[string, Expression, [number | null, number | null, number | null], number]>([
  ["input", a, [3, 4, 5], 3],
  ["nil counts as nought", sum(a, b), [null, 4, 5], 4],
  ["constant", constant(-2.5), [0, 0, 0], -2.5],
  ["empty sum", sum(), [1, 2, 3], 0],
  ["sum", sum(a, b, c), [1, 2, 3], 6],
  ["difference", difference(a, b, c), [10, 2, 3], 5],
  ["difference of a sum", difference(sum(a, b), c), [10, 2, 3], 9],
  ["difference from a difference", difference(a, difference(b, c)), [10, 2, 3], 11],
  ["product", product(a, sum(b, c)), [10, 2, 3], 50],
  ["ratio", ratio(a, sum(b, c)), [10, 2, 3], 2],
  ["growth", growth(a, b), [110, 100, 0], 0.1],
  ["absolute", absolute(difference(a, b)), [1, 3, 0], 2],
  ["greater", greaterOf(a, b), [-1, -3, 0], -1],
  ["rounding up", roundUp(product(a, b), c), [5310, 0.13, 0.05], 690.3],
  ["at most", atMost(sum(a, b), c), [0.1, 0.2, 0.3], 1],
  ["more than", atMost(a, b), [2, 1, 0], 0],
])("%s", (_, expression, slots, expected) => {
  expect(compile(expression, ["a", "b", "c"])(slots)).toBeCloseTo(expected, 12);
  expect(compileExact(expression, ["a", "b", "c"])(slots)).toBeCloseTo(expected, 12);
});

test("where a step or a comparison decides, decimals decide", () => {
  const [x, y] = [5310, 0.13];
  expect(x * y).toBeGreaterThan(690.3);
  const up = roundUp(product(a, b), c);
  expect(compile(up, ["a", "b", "c"])([x, y, 0.05])).toBe(690.3);
  // in doubles 0.1 + 0.2 is more than 0.3
  expect(compile(atMost(sum(a, b), c), ["a", "b", "c"])([0.1, 0.2, 0.3])).toBe(1);
  // and within another operation as well
  expect(compile(sum(up, constant(1)), ["a", "b", "c"])([x, y, 0.05])).toBe(691.3);
});

test("balances to the centime are exact where they are asked to be", () => {
  const names = ["a", "b", "c"];
  const closing = difference(sum(a, b), c);
  // WCNSP in Annex VIII
  expect(compileExact(closing, names)([387206.37, 244911.84, 531335.31])).toBe(100782.9);
});

test.each<[string, Expression]>([
  ["left", sum(ratio(a, b), a)],
  ["right", sum(a, ratio(a, b))],
  ["within a product", product(a, ratio(a, b))],
  ["within a ratio", ratio(ratio(a, b), a)],
  ["as a divisor", ratio(a, ratio(a, b))],
  ["within an absolute", absolute(ratio(a, b))],
  ["within the greater", greaterOf(a, ratio(a, b))],
  ["within a rounding", roundUp(ratio(a, b), a)],
  ["within a comparison", atMost(a, ratio(a, b))],
  ["within a growth", growth(a, ratio(a, b))],
])("an error %s is the result", (_, expression) => {
  expect(compile(expression, ["a", "b"])([1, 0])).toMatchObject({ error: "#DIV/0!" });
});

test("a step that is not positive is an error", () => {
  expect(compile(roundUp(a, b), ["a", "b"])([1, 0])).toMatchObject({ message: "stepNotPositive" });
});

describe("ranges", () => {
  const weighted = total(ratio(a, b), ["a", "b"]);
  const compute = compile(weighted, ["a", "b"]);

  test("are added up cell by cell", () => {
    expect(
      compute([
        [10, 20, 30],
        [1, 2, 3],
      ]),
    ).toBe(30);
  });

  test("nil cells count as nought", () => {
    expect(
      compute([
        [10, null],
        [1, null],
      ]),
    ).toBe(10);
  });

  test("one cell goes with every cell of the other", () => {
    expect(compute([[10, 20], [10]])).toBe(3);
    expect(compute([[12], [1, 2, 3]])).toBe(22);
  });

  test("an error in one cell is the result", () => {
    expect(
      compute([
        [10, 20],
        [1, 0],
      ]),
    ).toMatchObject({ error: "#DIV/0!" });
  });

  test("the slots that were handed over are left as they were", () => {
    const slots = [
      [1, 2],
      [1, 1],
    ];
    compute(slots);
    expect(slots).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });

  test("the mean leaves nil out, and is nought of nothing", () => {
    const average = compile(mean("a"), ["a"]);
    expect(average([[1, null, 2]])).toBe(1.5);
    expect(average([[0, 1]])).toBe(0.5);
    expect(average([[null]])).toBe(0);
  });
});

test("an input that nobody gives is a defect", () => {
  expect(() => compile(input("z"), ["a"])).toThrow();
});
