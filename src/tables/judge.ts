import { compile } from "../calc/compile";
import type { Expression } from "../calc/expression";
import type { Interval } from "../calc/interval";
import { recompute } from "../calc/recompute";
import { isCellError, type CellError } from "../model/cell-error";

/** An input as printed: its value and the values that it stands for; lists for lists. */
export interface PrintedInput {
  readonly value: number | readonly number[];
  readonly interval: Interval | readonly Interval[];
}

/** What an expression gives for printed inputs: of the values as printed, and at all of them. */
export interface Recomputed {
  readonly value: number;
  readonly range: Interval;
}

export function recomputed(
  expression: Expression,
  inputs: Readonly<Record<string, PrintedInput>>,
): Recomputed | CellError {
  const names = Object.keys(inputs);
  const range = recompute(
    expression,
    Object.fromEntries(names.map((name) => [name, (inputs[name] as PrintedInput).interval])),
  );
  if (isCellError(range)) return range;
  const value = compile(expression, names)(names.map((name) => inputs[name]?.value ?? 0));
  return { value: isCellError(value) ? Number(range.low) : value, range };
}
