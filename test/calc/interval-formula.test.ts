import {
  constant,
  difference,
  growth,
  input,
  mean,
  product,
  ratio,
  sum,
  total,
} from "../../src/calc/expression";
import { intervalFormula } from "../../src/calc/interval-formula";

const exact = (text: string): { low: string; high: string } => ({ low: text, high: text });
const rounded = (cell: string): { low: string; high: string } => ({
  low: `(${cell}-0.5)`,
  high: `(${cell}+0.5)`,
});

test("where nothing is rounded both ends are the figure itself", () => {
  const { low, high } = intervalFormula(sum(input("a"), input("b")), {
    a: exact("A1"),
    b: exact("B1"),
  });
  expect([low, high]).toEqual(["(A1+B1)", "(A1+B1)"]);
});

test("a difference is least where what is taken away is greatest", () => {
  const { low, high } = intervalFormula(difference(input("a"), input("b")), {
    a: rounded("A1"),
    b: rounded("B1"),
  });
  expect(low).toBe("((A1-0.5)-(B1+0.5))");
  expect(high).toBe("((A1+0.5)-(B1-0.5))");
});

test("a product and a quotient are looked at in every corner", () => {
  const { low } = intervalFormula(product(input("a"), constant(2)), { a: rounded("A1") });
  expect(low).toBe("MIN((A1-0.5)*2,(A1+0.5)*2)");
  const { high } = intervalFormula(ratio(input("a"), input("b")), {
    a: exact("A1"),
    b: rounded("B1"),
  });
  expect(high).toBe(
    "IF((B1-0.5)*(B1+0.5)<=0,IF(AND(A1=0,(B1-0.5)=0,(B1+0.5)=0),0,NA()),MAX(A1/(B1-0.5),A1/(B1+0.5)))",
  );
});

test("growth is on the absolute value of the figure before", () => {
  const { low } = intervalFormula(growth(input("c"), input("p")), {
    c: exact("A2"),
    p: exact("A1"),
  });
  expect(low).toBe("IF(A1=0,IF(AND(A2=0,A1=0),0,NA()),((A2-A1)/ABS(A1)))");
});

test("lists are added up as given, and averaged over all of their cells", () => {
  const list = {
    each: [rounded("A1"), rounded("A2")],
    sum: { low: "(SUM(A1:A2)-1)", high: "(SUM(A1:A2)+1)" },
  };
  expect(intervalFormula(total(input("x"), ["x"]), { x: list }).low).toBe("(SUM(A1:A2)-1)");
  expect(intervalFormula(mean("x"), { x: list }).high).toBe("((SUM(A1:A2)+1)/2)");
});

test("an input that stands there twice is taken at one end at a time", () => {
  const { low, high } = intervalFormula(difference(input("a"), input("a")), { a: rounded("A1") });
  expect(low).toBe("MIN(((A1-0.5)-(A1-0.5)),((A1+0.5)-(A1+0.5)))");
  expect(high).toBe("MAX(((A1-0.5)-(A1-0.5)),((A1+0.5)-(A1+0.5)))");
});

test("a single figure where a list is needed, and the reverse", () => {
  expect(intervalFormula(total(input("x"), ["x"]), { x: exact("A1") }).low).toBe("A1");
  expect(() => intervalFormula(input("y"), {})).toThrow("y");
});
