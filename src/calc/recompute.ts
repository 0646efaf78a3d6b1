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
  const values = names.map((name) => printed[name] as Interval);
  // a divisor may pass through nought between two ends that both lie off it
  const bound = compute(values);
  if (isCellError(bound)) return bound;
  const occurrences = inputsOf(expression);
  const repeated = names.filter(
    (name) =>
      !Array.isArray(printed[name]) && occurrences.filter((other) => other === name).length > 1,
  );
  if (repeated.length === 0) return bound;
  const results: Interval[] = [];
  for (let corner = 0; corner < 2 ** repeated.length; corner++) {
    const slots = values.map((value, at) => {
      const place = repeated.indexOf(names[at] as string);
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
