import type Big from "big.js";
import { MAX_DECIMALS } from "../model/limits";
import type { PrintedNumber } from "../model/number-text";
import { exactly, interval, meets, printedInterval, type Interval } from "./interval";

/**
 * Whether the printed parts make the printed total: whether some values that round to the parts
 * add up to a value that rounds to the total. Nil is exact.
 *
 * @param decimals the decimals that are printed; left out, the most that any of the figures shows
 */
export function ties(
  total: PrintedNumber | null,
  parts: readonly (PrintedNumber | null)[],
  decimals?: number,
): boolean {
  const shown = decimals ?? mostDecimals([total, ...parts]);
  const printed = (figure: PrintedNumber | null): Interval =>
    figure === null ? exactly(0) : printedInterval(figure.value, shown);
  let low: Big = exactly(0).low;
  let high: Big = low;
  for (const part of parts) {
    const added = interval.add({ low, high }, printed(part)) as Interval;
    ({ low, high } = added);
  }
  return meets({ low, high }, printed(total));
}

function mostDecimals(figures: readonly (PrintedNumber | null)[]): number {
  let most = 0;
  for (const figure of figures) most = Math.max(most, figure?.decimals ?? 0);
  return Math.min(most, MAX_DECIMALS);
}
