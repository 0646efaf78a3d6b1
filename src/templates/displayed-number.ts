import { format, isDateFormat } from "numfmt";

/** The format of cells that have none of their own. */
export const GENERAL = "General";

/** Days from Excel's first day to 1 January 1904. */
const DAYS_TO_1904 = 1462;

/**
 * A number as a wide column shows it in English, without the blanks that only align it. A format
 * that cannot be read shows the number as General does.
 */
export function displayedNumber(value: number, code: string, isFrom1904 = false): string {
  const serial = isFrom1904 && isDateFormat(code) ? value + DAYS_TO_1904 : value;
  return (formatted(serial, code) ?? formatted(serial, GENERAL) ?? String(serial)).trim();
}

function formatted(value: number, code: string): string | undefined {
  try {
    return format(code, value, { nbsp: false, dateErrorThrows: false });
  } catch {
    return undefined;
  }
}
