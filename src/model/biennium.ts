import { cellError, isCellError, type CellError } from "./cell-error";
import { readNumber } from "./read-cell";
import { normaliseText, quoted } from "./text";

/** A budget biennium of WIPO by its first year, which is even: 2024 stands for 2024/25. */
export interface Biennium {
  readonly firstYear: number;
}

const FIRST_KNOWN_YEAR = 1980;
const LAST_KNOWN_YEAR = 2998;

export function bienniumLabel({ firstYear }: Biennium): string {
  return `${firstYear}/${String((firstYear + 1) % 100).padStart(2, "0")}`;
}

/** The biennium to which a year belongs. #VALUE! for years of which none is known. */
export function bienniumOfYear(year: number): Biennium | CellError {
  return fromFirstYear(year - (year % 2), String(year));
}

function fromFirstYear(year: number, text: string): Biennium | CellError {
  if (!Number.isInteger(year) || year < FIRST_KNOWN_YEAR || year > LAST_KNOWN_YEAR) {
    return cellError("#VALUE!", "notABiennium", { text });
  }
  if (year % 2 !== 0) {
    const biennium = bienniumLabel({ firstYear: year - 1 });
    return cellError("#VALUE!", "secondYear", { year, biennium });
  }
  return { firstYear: year };
}

/** 2024/25 without quotes reaches a function as 80.96, 2024/2025 as 0.9995…: the year over its successor. */
function isUnquoted(value: number): boolean {
  // 2000/01 gives 2000, which means the same
  if (Number.isInteger(value) && value >= FIRST_KNOWN_YEAR) return false;
  for (let year = FIRST_KNOWN_YEAR; year < LAST_KNOWN_YEAR; year += 2) {
    if (value === year / ((year + 1) % 100) || value === year / (year + 1)) return true;
  }
  return false;
}

/**
 * Reads `"2024/25"`, `"2024/2025"`, `"2024-25"` or the first year, 2024; `null` for nil.
 * Errors: a second year, an unquoted 2024/25, anything else.
 */
export function readBiennium(cell: unknown): Biennium | null | CellError {
  if (typeof cell === "string") {
    const text = normaliseText(cell);
    const pair = /^(\d{4}) ?[/\-–—−] ?(\d{2}|\d{4})$/.exec(text);
    if (pair) {
      const first = Number(pair[1]);
      const second = pair[2] ?? "";
      const fits = String(first + 1).endsWith(second);
      return fits
        ? fromFirstYear(first, quoted(text))
        : cellError("#VALUE!", "notABiennium", { text: quoted(text) });
    }
  }
  const year = readNumber(cell);
  if (year === null) return null;
  if (isCellError(year)) {
    return year.message === "notANumber"
      ? cellError("#VALUE!", "notABiennium", { text: quoted(String(cell)) })
      : year;
  }
  if (isUnquoted(year)) return cellError("#VALUE!", "bienniumUnquoted");
  return fromFirstYear(year, String(year));
}
