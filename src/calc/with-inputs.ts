import { input, type Expression } from "./expression";

/**
 * The expression with other expressions in place of some of its inputs. A mean and the lists of a
 * total are taken over cells, so that no expression can stand there: they stay.
 */
export function withInputs(
  expression: Expression,
  given: Readonly<Record<string, Expression>>,
): Expression {
  const within = (part: Expression): Expression => withInputs(part, given);
  switch (expression.op) {
    case "input":
      return given[expression.name] ?? input(expression.name);
    case "constant":
    case "mean":
      return expression;
    case "sum":
      return {
        op: "sum",
        terms: expression.terms.map(({ sign, of }) => ({ sign, of: within(of) })),
      };
    case "product":
    case "greaterOf":
    case "atMost":
      return { ...expression, left: within(expression.left), right: within(expression.right) };
    case "ratio":
      return { op: "ratio", of: within(expression.of), over: within(expression.over) };
    case "growth":
      return {
        op: "growth",
        current: within(expression.current),
        previous: within(expression.previous),
      };
    case "roundUp":
      return { op: "roundUp", of: within(expression.of), step: within(expression.step) };
    case "absolute":
    case "total":
      return { ...expression, of: within(expression.of) };
  }
}
