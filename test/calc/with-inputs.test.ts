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
} from "../../src/calc/expression";
import { withInputs } from "../../src/calc/with-inputs";

const a = input("a");
const b = input("b");
const given = { a: constant(2) };

test.each([
  ["an input", a, constant(2)],
  ["another input stays", b, b],
  ["a constant stays", constant(1), constant(1)],
  ["a mean stays", mean("a"), mean("a")],
  ["a signed sum", difference(sum(a, b), a), difference(sum(constant(2), b), constant(2))],
  ["a product", product(a, b), product(constant(2), b)],
  ["the greater of two", greaterOf(b, a), greaterOf(b, constant(2))],
  ["a comparison", atMost(a, b), atMost(constant(2), b)],
  ["a ratio", ratio(b, a), ratio(b, constant(2))],
  ["a growth", growth(a, b), growth(constant(2), b)],
  ["a rounding", roundUp(a, b), roundUp(constant(2), b)],
  ["an absolute value", absolute(a), absolute(constant(2))],
  ["a total", total(product(a, b), ["b"]), total(product(constant(2), b), ["b"])],
])("%s", (_, expression, expected) => {
  expect(withInputs(expression, given)).toEqual(expected);
});
