import { formula } from "../../src/calc/formula";
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
const CELLS = { a: "C5", b: "$D$5", c: "E5" };

test.each<[string, Expression]>([
  ["C5", a],
  ["C5+$D$5", sum(a, b)],
  ["C5-$D$5-E5", difference(a, b, c)],
  ["C5-($D$5-E5)", difference(a, difference(b, c))],
  ["C5+$D$5-E5", difference(sum(a, b), c)],
  ["C5+($D$5+E5)", sum(a, sum(b, c))],
  ["C5*$D$5", product(a, b)],
  ["C5*($D$5+E5)", product(a, sum(b, c))],
  ["(C5+$D$5)*E5", product(sum(a, b), c)],
  ["C5*$D$5-E5", difference(product(a, b), c)],
  ["C5-$D$5*E5", difference(a, product(b, c))],
  ["C5*(-2)", product(a, constant(-2))],
  ["C5-(-2)", difference(a, constant(-2))],
  ["ABS(C5-$D$5)", absolute(difference(a, b))],
  ["MAX(0.05*C5,0.01*$D$5)", greaterOf(product(constant(0.05), a), product(constant(0.01), b))],
  // 0 over 0 is 0, anything else over 0 is Excel's own #DIV/0!
  ["IF(AND(C5=0,$D$5=0),0,C5/$D$5)", ratio(a, b)],
  ["IF(AND(C5=0,$D$5+E5=0),0,C5/($D$5+E5))", ratio(a, sum(b, c))],
  ["IF(AND(C5=0,$D$5*E5=0),0,C5/($D$5*E5))", ratio(a, product(b, c))],
  ["IF(AND(C5-$D$5=0,E5=0),0,(C5-$D$5)/E5)", ratio(difference(a, b), c)],
  ["IF(AND(C5=0,$D$5=0),0,(C5-$D$5)/ABS($D$5))", growth(a, b)],
  ["ROUNDUP(ROUND(C5*$D$5/E5,9),0)*E5", roundUp(product(a, b), c)],
  ["ROUNDUP(ROUND((C5+$D$5)/0.05,9),0)*0.05", roundUp(sum(a, b), constant(0.05))],
  ["ROUND(C5-$D$5,9)<=0", atMost(a, b)],
  ["ROUND(C5-($D$5-E5),9)<=0", atMost(a, difference(b, c))],
  // a comparison inside arithmetic stands in parentheses
  ["(ROUND(C5-$D$5,9)<=0)*E5", product(atMost(a, b), c)],
  ["(ROUND(C5-$D$5,9)<=0)+E5", sum(atMost(a, b), c)],
])("%s", (expected, expression) => {
  expect(formula(expression, CELLS)).toBe(expected);
});

test.each<[string, Expression]>([
  ["IF(COUNT(C5:C9)=0,0,AVERAGE(C5:C9))", mean("a")],
  // IF would look at the first cell alone: 0 over 0 becomes 0 over 1
  ["SUMPRODUCT(C5:C9/(D5:D9+(C5:C9=0)*(D5:D9=0)))", total(ratio(a, b), ["a", "b"])],
  ["SUMPRODUCT(C5:C9*D5:D9)", total(product(a, b), ["a", "b"])],
])("%s", (expected, expression) => {
  expect(formula(expression, { a: "C5:C9", b: "D5:D9" })).toBe(expected);
});

test("an input without a reference is a defect", () => {
  expect(() => formula(sum(a, input("z")), CELLS)).toThrow("z");
  expect(() => formula(mean("z"), CELLS)).toThrow("z");
});
