import { scaleOf, SCALED_MEASURES, type Measure } from "../model/measure";
import { columnSpec, measureOf } from "../tables/table-set";
import type { TableData } from "../tables/data";
import type { TableSpec } from "../tables/spec";
import type { HeldUnit } from "./request";

/** How a figure stands in its cell: what 1 in the cell is, and how it is shown. */
export interface Held {
  readonly measure: Measure;
  /** In the measure's base: 1 for francs, 1000 for thousands of francs. */
  readonly scale: number;
  /** Half of the last digit that is shown, in what the cell holds: what rounding leaves open. */
  readonly halfWidth: number;
  /** The same of what is typed: an amount is typed in the unit that the cell holds, to its last one. */
  readonly typedHalfWidth: number;
  readonly format: string;
  /** With a decimal more, for halves and for the ends of what rounding leaves open. */
  readonly finerFormat: string;
}

/** Things that are counted one by one are not rounded where they are whole. */
const COUNTED: readonly Measure[] = ["count", "items"];

/**
 * How a sheet holds a figure: amounts in the wanted unit, shown in that of their table by a format
 * that scales; everything else as it is.
 *
 * @param unit left out: amounts are held as they are shown, as in a published table
 */
export function heldIn(
  table: TableData,
  spec: TableSpec,
  row: string,
  column: string,
  unit?: HeldUnit,
): Held {
  const measure = measureOf(table, spec, row, column);
  const known = columnSpec(spec, column);
  const decimals = known?.decimals ?? usualDecimals(measure);
  const shown = scaleOf(measure);
  const scale = unit && SCALED_MEASURES.includes(measure) ? Math.min(shown, scaleOf(unit)) : shown;
  const isExact =
    (COUNTED.includes(measure) && decimals === 0) || (known?.exact === true && decimals > 0);
  const percent = measure === "share" ? 2 : 0;
  const half = isExact ? 0 : Number(`0.5e${-decimals - percent}`);
  return {
    measure,
    scale,
    halfWidth: half * (shown / scale),
    typedHalfWidth: scale < shown ? 0.5 : half,
    // what a sentence tells may be a count as well as a percentage: as it is typed
    format:
      known?.readFrom === undefined ? figureFormat(measure, decimals, shown / scale) : "General",
    finerFormat: figureFormat(measure, decimals + 1, shown / scale),
  };
}

/** Averages and ratios that are printed with a decimal where nothing else is said. */
function usualDecimals(measure: Measure): number {
  return measure === "quantity" ? 1 : 0;
}

/** Thousands apart, negative in brackets (percentages by their sign), nil as a dash. */
function figureFormat(measure: Measure, decimals: number, shownPerHeld: number): string {
  const fraction = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  if (measure === "share") return `0${fraction}%;-0${fraction}%;"-"`;
  const scaling = ",".repeat(Math.round(Math.log10(shownPerHeld) / 3));
  const digits = `#,##0${fraction}${scaling}`;
  return `${digits};(${digits});"-"`;
}
