import Big from "big.js";
import { cellError, type CellError } from "../model/cell-error";

/** What an expression is computed with: double precision, decimals, or intervals of decimals. */
export interface Arithmetic<N> {
  readonly from: (value: number) => N;
  readonly add: (a: N, b: N) => N | CellError;
  readonly subtract: (a: N, b: N) => N | CellError;
  readonly multiply: (a: N, b: N) => N | CellError;
  /** 0 ÷ 0 is 0: nothing spent of no budget; anything else over 0 is #DIV/0!. */
  readonly divide: (a: N, b: N) => N | CellError;
  readonly growth: (current: N, previous: N) => N | CellError;
  readonly absolute: (a: N) => N;
  readonly greater: (a: N, b: N) => N;
  readonly roundUp: (a: N, step: N) => N | CellError;
  readonly atMost: (a: N, b: N) => N;
}

const DIVISION_BY_ZERO = cellError("#DIV/0!", "divisionByZero");
const STEP_NOT_POSITIVE = cellError("#VALUE!", "stepNotPositive");

/** Decimal arithmetic with room to spare: doubles hold 17 digits, amounts in francs at most 14. */
export const Decimal = Big();
Decimal.DP = 40;
Decimal.RM = Big.roundHalfUp;

export const decimal: Arithmetic<Big> = {
  from: (value) => new Decimal(value),
  add: (a, b) => a.plus(b),
  subtract: (a, b) => a.minus(b),
  multiply: (a, b) => a.times(b),
  divide: (a, b) => {
    if (b.eq(0)) return a.eq(0) ? a : DIVISION_BY_ZERO;
    return a.div(b);
  },
  growth: (current, previous) => decimal.divide(current.minus(previous), previous.abs()),
  absolute: (a) => a.abs(),
  greater: (a, b) => (a.gte(b) ? a : b),
  roundUp: (a, step) => {
    if (!step.gt(0)) return STEP_NOT_POSITIVE;
    // the remainder is exact, a quotient is not
    const rest = a.mod(step);
    if (rest.eq(0)) return a;
    return a.minus(rest).plus(rest.gt(0) ? step : step.neg());
  },
  atMost: (a, b) => new Decimal(a.lte(b) ? 1 : 0),
};

/** Double precision, as Excel computes. Rounding steps and comparisons go through decimals. */
export const double: Arithmetic<number> = {
  from: (value) => value,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => {
    if (b === 0) return a === 0 ? 0 : DIVISION_BY_ZERO;
    return a / b;
  },
  growth: (current, previous) => double.divide(current - previous, Math.abs(previous)),
  absolute: Math.abs,
  greater: Math.max,
  roundUp: (a, step) => asDouble(decimal.roundUp(new Decimal(a), new Decimal(step))),
  atMost: (a, b) => (a <= b ? 1 : 0),
};

export function asDouble(result: Big | CellError): number | CellError {
  return result instanceof Decimal ? Number(result) : result;
}
