import { readNumberText } from "../model/number-text";
import { displayedNumber } from "./displayed-number";

/** A figure as Excel holds it: a number, and the format that displays what was printed. */
export interface ExcelFigure {
  readonly value: number;
  readonly format: string;
}

/** Around the digits: a minus or brackets, and a percent sign. */
const FIGURE = /^([(-]?)(\d[\d,]*)(\.\d+)?(%?)(\)?)(%?)$/;

/**
 * The number that a printed figure is, with a format that displays it exactly as printed; undefined
 * where there is none (`-`, `001`, `12, 345`): such a cell stays a text.
 */
export function excelFigure(printed: string): ExcelFigure | undefined {
  const [, sign = "", whole = "", fraction = "", percent = "", closing = "", last = ""] =
    FIGURE.exec(printed) ?? [];
  const value = readNumberText(printed)?.value;
  if (whole === "" || value === undefined) return undefined;
  const isGrouped = whole.includes(",") || whole.length <= 3;
  const digits = `${isGrouped ? "#,##0" : "0"}${fraction.replace(/\d/g, "0")}`;
  const positive = `${digits}${percent}${last}`;
  // amounts are negative in brackets throughout the report, percentages by their sign
  const isBracketed = sign === "(" || (sign === "" && percent === "");
  const brackets = sign === "(" ? `(${digits}${percent}${closing}${last}` : `(${positive})`;
  const format = isBracketed ? `${positive};${brackets}` : positive;
  return displayedNumber(value, format) === printed ? { value, format } : undefined;
}
