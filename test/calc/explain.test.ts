import phrases from "../../addin/locales/expressions/en.json";
import { explain } from "../../src/calc/explain";
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
const NAMES = { a: "expenditure", b: "budget" };

test.each<[string, Expression]>([
  ["expenditure divided by budget", ratio(a, b)],
  ["budget less expenditure", difference(b, a)],
  ["expenditure plus budget less c", difference(sum(a, b), c)],
  ["expenditure less (budget plus c)", difference(a, sum(b, c))],
  ["expenditure times (budget plus c)", product(a, sum(b, c))],
  ["(expenditure divided by budget) times c", product(ratio(a, b), c)],
  ["the higher of (0.05 times budget) and c", greaterOf(product(constant(0.05), b), c)],
  ["expenditure without its sign", absolute(a)],
  ["c, rounded up to the next multiple of 0.05", roundUp(c, constant(0.05))],
  ["whether expenditure is at most budget", atMost(a, b)],
  ["the sum of (expenditure divided by budget) over all cells", total(ratio(a, b), ["a", "b"])],
  ["the average of expenditure", mean("a")],
  ["the change from budget to expenditure, as a share of budget without its sign", growth(a, b)],
  ["0", sum()],
])("%s", (expected, expression) => {
  expect(explain(expression, phrases, NAMES)).toBe(expected);
});

test("a sum that begins with a minus says so", () => {
  const expression: Expression = {
    op: "sum",
    terms: [
      { sign: -1, of: a },
      { sign: 1, of: b },
    ],
  };
  expect(explain(expression, phrases, NAMES)).toBe("minus expenditure plus budget");
});
