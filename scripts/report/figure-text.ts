import { readNumberText } from "../../src/model/number-text";
import type { Figure } from "../../src/tables/reproduction";

/** More inputs than these are counted, not named. */
const MOST_INPUTS = 12;

/** A recomputed figure in the form in which the report prints it, and where it comes from. */
export function figureText({ raw, recomputed, low, high, inputs, blank }: Figure): {
  recomputed: string;
  range: string;
  from: string;
} {
  const isPercent = /[%％٪]/u.test(raw);
  const decimals = readNumberText(raw)?.decimals ?? 0;
  const shown = (value: number, more = 0): string => {
    const digits = Math.max(0, decimals - (isPercent ? 2 : 0)) + more;
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return isPercent
      ? `${(value * 100).toLocaleString("en", options)}%`
      : value.toLocaleString("en", options);
  };
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
