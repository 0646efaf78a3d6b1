import { readNumberText } from "../model/number-text";

/** The separator of thousands that a printed figure shows, as `1 234` does. */
const GROUPED = /\d([,.\u00a0\u202f '’])\d{3}(?!\d)/u;
/** As a cell without a format shows it: 81000. */
const UNGROUPED = /\d{4}/u;
const PERCENT = /[%％٪]/u;

/** A number as the cell that it is held against would print it, and as that cell would hold it. */
export interface InForm {
  readonly text: string;
  readonly value: number;
}

/**
 * A number in the form of a printed figure: its decimals, its separators, its percent sign, its
 * brackets for a negative.
 *
 * @param number percent as a share of 1
 * @param more decimals beyond those of the printed figure
 */
export function inFormOf(number: number, printed: string, more = 0): InForm {
  const isPercent = PERCENT.test(printed);
  const decimals = (readNumberText(printed)?.decimals ?? 0) + more;
  const digits = Math.max(0, decimals - (isPercent ? 2 : 0));
  const size = Math.abs(number) * (isPercent ? 100 : 1);
  const plain = size.toLocaleString("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const isNil = Number(plain.replaceAll(",", "")) === 0;
  const separated = withSeparator(plain, printed) + (isPercent ? "%" : "");
  const isNegative = number < 0 && !isNil;
  const isBracketed = /[(（]/u.test(printed) || !/[-−–]/u.test(printed);
  const text = !isNegative ? separated : isBracketed ? `(${separated})` : `-${separated}`;
  const value = Number(number.toFixed(decimals));
  return { text, value: isNil ? 0 : value };
}

function withSeparator(plain: string, printed: string): string {
  const separator = GROUPED.exec(printed)?.[1];
  if (separator === undefined && UNGROUPED.test(printed)) return plain.replaceAll(",", "");
  // a dot before three digits that was read as the decimal sign parts no thousands
  const isDecimal = separator === "." && (readNumberText(printed)?.decimals ?? 0) > 0;
  if (separator === undefined || separator === "," || (isDecimal && !printed.includes(","))) {
    return plain;
  }
  const decimalSign = separator === "." ? "," : printed.includes(",") ? "," : ".";
  return plain.replace(/[,.]/g, (sign) => (sign === "," ? separator : decimalSign));
}
