import { isCellError, type CellError } from "../model/cell-error";
import { compileIn } from "./compile";
import { inputsOf, type Expression } from "./expression";
import { hull, interval, type Interval } from "./interval";

/**
 * The interval in which a derived figure must lie, given the intervals of the printed figures that
 * it is derived from. An input that occurs more than once is taken at its two ends in turn, which
 * is exact as long as the expression rises or falls throughout in that input: all of the
 * algebra's do where no divisor changes its sign (then the result is #DIV/0!).
 */
export function recompute(
  expression: Expression,
  printed: Readonly<Record<string, Interval | readonly Interval[]>>,
): Interval | CellError {
  const names = Object.keys(printed);
  const compute = compileIn(expression, names, interval);
  const occurrences = inputsOf(expression);
  const repeated = names.filter(
    (name) =>
      !Array.isArray(printed[name]) && occurrences.filter((other) => other === name).length > 1,
  );
  const results: Interval[] = [];
  for (let corner = 0; corner < 2 ** repeated.length; corner++) {
    const slots = names.map((name) => {
      const value = printed[name] as Interval;
      const place = repeated.indexOf(name);
      if (place < 0) return value;
      const end = (corner >> place) % 2 === 0 ? value.low : value.high;
      return { low: end, high: end };
    });
    const result = compute(slots);
    if (isCellError(result)) return result;
    results.push(result);
  }
  return hull(results);
}
