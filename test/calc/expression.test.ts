import {
  absolute,
  atMost,
  constant,
  contains,
  difference,
  greaterOf,
  growth,
  input,
  inputsOf,
  mean,
  parts,
  product,
  ratio,
  roundUp,
  sum,
  total,
} from "../../src/calc/expression";

const [a, b] = [input("a"), input("b")];

test("inputsOf lists every input, as often as it occurs", () => {
  const expression = atMost(
    greaterOf(product(a, b), absolute(a)),
    roundUp(growth(sum(a, constant(1)), difference(b, a)), ratio(a, b)),
  );
  expect(inputsOf(expression)).toEqual(["a", "b", "a", "a", "b", "a", "a", "b"]);
  expect(inputsOf(total(ratio(a, b), ["a", "b"]))).toEqual(["a", "b"]);
  expect(inputsOf(mean("a"))).toEqual(["a"]);
  expect(inputsOf(constant(1))).toEqual([]);
});

test("contains looks at every depth", () => {
  const expression = sum(constant(1), product(a, absolute(ratio(a, b))));
  expect(contains(expression, "ratio")).toBe(true);
  expect(contains(expression, "sum")).toBe(true);
  expect(contains(expression, "growth")).toBe(false);
});

test("parts are what stands directly in an expression", () => {
  expect(parts(difference(a, b))).toEqual([a, b]);
  expect(parts(growth(a, b))).toEqual([a, b]);
  expect(parts(a)).toEqual([]);
});
