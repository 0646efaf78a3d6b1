/**
 * What an amount is counted in. Francs come in ones, thousands and millions; a share is of 1; a
 * quantity is measured or averaged, not counted one by one, so that it is rounded where it is whole.
 */
export type Measure =
  | "CHF"
  | "kCHF"
  | "MCHF"
  | "USD"
  | "count"
  | "share"
  | "days"
  | "points"
  | "level"
  | "items"
  | "quantity";

const SCALE: Readonly<Partial<Record<Measure, number>>> = { kCHF: 1e3, MCHF: 1e6 };

/** What one unit of the measure is in its base: francs for all three sizes of francs, else 1. */
export function scaleOf(measure: Measure): number {
  return SCALE[measure] ?? 1;
}

/** The measures that a unit line above a table tells apart. */
export const SCALED_MEASURES: readonly Measure[] = ["kCHF", "MCHF", "CHF"];
