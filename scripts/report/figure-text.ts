import { inFormOf } from "../../src/rules/figure-form";
import type { Figure } from "../../src/tables/reproduction";

/** More inputs than these are counted, not named. */
const MOST_INPUTS = 12;

/** A recomputed figure in the form in which the report prints it, and where it comes from. */
export function figureText({ raw, recomputed, low, high, inputs, blank }: Figure): {
  recomputed: string;
  range: string;
  from: string;
} {
  const shown = (value: number, more = 0): string => inFormOf(value, raw, more).text;
  const named = inputs.slice(0, MOST_INPUTS).map((input) => {
    const place = input.row === "" ? input.column : `${input.row}.${input.column}`;
    return `${input.table}:${place}=${input.raw === "" ? "blank" : input.raw} (L${input.line})`;
  });
  const rest = inputs.length - named.length;
  return {
    recomputed: shown(recomputed),
    range: `${shown(low, 1)} … ${shown(high, 1)}`,
    from: [
      ...named,
      ...(rest > 0 ? [`and ${rest} more`] : []),
      ...(blank ? [`${blank.row} is blank where ${shown(blank.needs)} is missing`] : []),
    ].join("; "),
  };
}
