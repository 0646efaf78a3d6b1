import type { CellError } from "../model/cell-error";
import { isCellError } from "../model/cell-error";
import { asDouble, decimal, Decimal, double, type Arithmetic } from "./arithmetic";
import type { Expression } from "./expression";

/** A cell's value or all cells of a range, nil as `null`; in the order of the input names. */
export type Slots<N> = (N | null | readonly (N | null)[])[];

export type Computation<N> = (slots: Slots<N>) => N | CellError;

type Step<N> = (slots: Slots<N>) => N | CellError;

/**
 * Turns an expression into a function of its inputs in double precision. Where a rounding step or
 * a comparison decides, everything below it is computed in decimals: 5310 × 0.13 rounded up to
 * 0.05 is 690.30, although the double product lies above it.
 *
 * @param names the inputs in the order in which the slots hold them
 */
export function compile(expression: Expression, names: readonly string[]): Computation<number> {
  return build(expression, names, double);
}

/** As `compile`, with every step in decimals. */
export function compileExact(
  expression: Expression,
  names: readonly string[],
): Computation<number> {
  return inDecimals(expression, names);
}

/** As `compile`, in any arithmetic: decimals, or intervals for figures that are printed rounded. */
export function compileIn<N>(
  expression: Expression,
  names: readonly string[],
  arithmetic: Arithmetic<N>,
): Computation<N> {
  return build(expression, names, arithmetic);
}

function build<N>(expression: Expression, names: readonly string[], in_: Arithmetic<N>): Step<N> {
  const of = (part: Expression): Step<N> => build(part, names, in_);
  switch (expression.op) {
    case "input":
      return readInput(names.indexOf(expression.name), in_);
    case "constant": {
      const value = in_.from(expression.value);
      return () => value;
    }
    case "sum":
      return addUp(
        expression.terms.map(({ sign, of: part }) => ({ sign, step: of(part) })),
        in_,
      );
    case "product":
      return both(of(expression.left), of(expression.right), in_.multiply);
    case "ratio":
      return both(of(expression.of), of(expression.over), in_.divide);
    case "growth":
      return both(of(expression.current), of(expression.previous), in_.growth);
    case "absolute": {
      const step = of(expression.of);
      return (slots) => {
        const value = step(slots);
        return isCellError(value) ? value : in_.absolute(value);
      };
    }
    case "greaterOf":
      return both(of(expression.left), of(expression.right), in_.greater);
    case "roundUp":
      if (isDouble(in_)) return inDecimals(expression, names) as unknown as Step<N>;
      return both(of(expression.of), of(expression.step), in_.roundUp);
    case "atMost":
      if (isDouble(in_)) return inDecimals(expression, names) as unknown as Step<N>;
      return both(of(expression.left), of(expression.right), in_.atMost);
    case "total":
      return totalOver(
        of(expression.of),
        expression.over.map((name) => names.indexOf(name)),
        in_,
      );
    case "mean":
      return meanOf(names.indexOf(expression.of), in_);
  }
}

function isDouble(in_: unknown): boolean {
  return in_ === double;
}

function inDecimals(expression: Expression, names: readonly string[]): Step<number> {
  const exact = build(expression, names, decimal);
  const toDecimal = (value: number | null): InstanceType<typeof Decimal> | null =>
    value === null ? null : new Decimal(value);
  return (slots) =>
    asDouble(
      exact(
        slots.map((slot) =>
          Array.isArray(slot) ? slot.map(toDecimal) : toDecimal(slot as number | null),
        ),
      ),
    );
}

function readInput<N>(index: number, in_: Arithmetic<N>): Step<N> {
  if (index < 0) throw new Error("An expression names an input that its function does not have.");
  const nil = in_.from(0);
  return (slots) => (slots[index] as N | null) ?? nil;
}

function both<N>(left: Step<N>, right: Step<N>, join: (a: N, b: N) => N | CellError): Step<N> {
  return (slots) => {
    const a = left(slots);
    if (isCellError(a)) return a;
    const b = right(slots);
    return isCellError(b) ? b : join(a, b);
  };
}

function addUp<N>(terms: { sign: 1 | -1; step: Step<N> }[], in_: Arithmetic<N>): Step<N> {
  return (slots) => {
    let result: N | CellError = in_.from(0);
    for (const { sign, step } of terms) {
      const value = step(slots);
      if (isCellError(value)) return value;
      result = sign === 1 ? in_.add(result, value) : in_.subtract(result, value);
      if (isCellError(result)) return result;
    }
    return result;
  };
}

function totalOver<N>(step: Step<N>, indexes: readonly number[], in_: Arithmetic<N>): Step<N> {
  return (slots) => {
    const cells = [...slots];
    const lists = indexes.map((index) => slots[index] as readonly (N | null)[]);
    const length = Math.max(...lists.map((list) => list.length));
    let result: N | CellError = in_.from(0);
    for (let place = 0; place < length; place++) {
      lists.forEach((list, at) => {
        // a single cell goes with every cell of the others
        cells[indexes[at] as number] = (list.length === 1 ? list[0] : list[place]) ?? null;
      });
      const value = step(cells);
      if (isCellError(value)) return value;
      result = in_.add(result, value);
      if (isCellError(result)) return result;
    }
    return result;
  };
}

function meanOf<N>(index: number, in_: Arithmetic<N>): Step<N> {
  return (slots) => {
    const cells = slots[index] as readonly (N | null)[];
    const known = cells.filter((cell): cell is N => cell !== null);
    let result: N | CellError = in_.from(0);
    for (const cell of known) {
      result = in_.add(result, cell);
      if (isCellError(result)) return result;
    }
    return in_.divide(result, in_.from(known.length));
  };
}
