import type Big from "big.js";
import { cellError } from "../model/cell-error";
import { decimal, Decimal, type Arithmetic } from "./arithmetic";

/** All values from `low` to `high`, both included. */
export interface Interval {
  readonly low: Big;
  readonly high: Big;
}

/** The values that round to a printed figure: half a unit of its last decimal either way. */
export function printedInterval(value: number, decimals: number): Interval {
  const half = new Decimal(`0.5e${-decimals}`);
  return { low: new Decimal(value).minus(half), high: new Decimal(value).plus(half) };
}

/** The interval of a figure that is exact, such as a nil or a count. */
export function exactly(value: number): Interval {
  return { low: new Decimal(value), high: new Decimal(value) };
}

/** Whether two intervals have a value in common: the only tolerance there is. */
export function meets(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}

/** The least interval that holds all of these. */
export function hull(intervals: readonly Interval[]): Interval {
  const bounds = intervals.flatMap(({ low, high }) => [low, high]);
  const low = bounds.reduce((a, b) => (a.lte(b) ? a : b));
  const high = bounds.reduce((a, b) => (a.gte(b) ? a : b));
  return { low, high };
}

function span(...bounds: Big[]): Interval {
  return hull(bounds.map((bound) => ({ low: bound, high: bound })));
}

const isZero = (a: Interval): boolean => a.low.eq(0) && a.high.eq(0);
const holdsZero = (a: Interval): boolean => a.low.lte(0) && a.high.gte(0);

/** Interval arithmetic: every result holds all results of the values in its operands. */
export const interval: Arithmetic<Interval> = {
  from: exactly,
  add: (a, b) => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) }),
  subtract: (a, b) => ({ low: a.low.minus(b.high), high: a.high.minus(b.low) }),
  multiply: (a, b) =>
    span(a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)),
  divide: (a, b) => {
    if (isZero(b) && isZero(a)) return exactly(0);
    // a divisor that may be nought gives no bounded interval
    if (holdsZero(b)) return cellError("#DIV/0!", "divisionByZero");
    return span(a.low.div(b.low), a.low.div(b.high), a.high.div(b.low), a.high.div(b.high));
  },
  growth: (current, previous) => {
    if (isZero(current) && isZero(previous)) return exactly(0);
    if (holdsZero(previous)) return cellError("#DIV/0!", "divisionByZero");
    // monotone in either figure, so the four corners bound it
    const corner = (c: Big, p: Big): Big => c.minus(p).div(p.abs());
    return span(
      corner(current.low, previous.low),
      corner(current.low, previous.high),
      corner(current.high, previous.low),
      corner(current.high, previous.high),
    );
  },
  absolute: (a) =>
    holdsZero(a)
      ? span(new Decimal(0), a.low.abs(), a.high.abs())
      : span(a.low.abs(), a.high.abs()),
  greater: (a, b) => ({
    low: decimal.greater(a.low, b.low),
    high: decimal.greater(a.high, b.high),
  }),
  roundUp: (a, step) => {
    if (!step.low.eq(step.high)) return cellError("#VALUE!", "stepNotPositive");
    const low = decimal.roundUp(a.low, step.low);
    const high = decimal.roundUp(a.high, step.low);
    return low instanceof Decimal && high instanceof Decimal
      ? { low, high }
      : cellError("#VALUE!", "stepNotPositive");
  },
  atMost: (a, b) => ({
    low: decimal.atMost(a.high, b.low),
    high: decimal.atMost(a.low, b.high),
  }),
};
