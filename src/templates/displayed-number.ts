import { format, isDateFormat } from "numfmt";

/** The format of cells that have none of their own. */
export const GENERAL = "General";

/** Days from Excel's first day to 1 January 1904. */
const DAYS_TO_1904 = 1462;

/** Currencies in a format, as codes, signs or Excel's own `[$CHF-100C]`: they are no part of the figure. */
const CURRENCY =
  /\[\$[^\]-]+(?:-[^\]]*)?\]|"\s*(?:[A-Z]{3}|S?Fr\.?|[$€£¥])\s*"|\\?[$€£¥](?![^[]*\])/gi;
/** Powers of ten leave out digits that the cell holds. */
const SCIENTIFIC = /E[+-]/i;

/**
 * A number as a wide column shows it in English, without the blanks that only align it and without
 * its currency. A format that cannot be read, or that rounds to a power of ten, shows the number as
 * General does.
 */
export function displayedNumber(value: number, code: string, isFrom1904 = false): string {
  const serial = isFrom1904 && isDateFormat(code) ? value + DAYS_TO_1904 : value;
  const plain = code.replace(CURRENCY, "");
  const shown = SCIENTIFIC.test(plain) ? undefined : formatted(serial, plain);
  return (shown ?? formatted(serial, GENERAL) ?? String(serial)).trim();
}

function formatted(value: number, code: string): string | undefined {
  try {
    return format(code, value, { nbsp: false, dateErrorThrows: false });
  } catch {
    return undefined;
  }
}
