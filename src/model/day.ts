import { cellError, isCellError, type CellError } from "./cell-error";
import { readNumber } from "./read-cell";
import { normaliseText, quoted } from "./text";

/** A calendar day as Excel counts it: 1 January 1900 is 1, 31 December 2024 is 45657. */
export type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of Excel's count, for every day from March 1900 on (Excel believes in a 29 February 1900). */
const EPOCH = Date.UTC(1899, 11, 30);
const LAST_DAY = 2_958_465;
/** Numbers below are more likely years than days: 2024 as a day lies in July 1905. */
const FIRST_DAY = 3000;

export function dayOf(year: number, month: number, day: number): Day {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / MILLISECONDS_A_DAY);
}

/** The calendar year in which a day lies. */
export function yearOf(day: Day): number {
  return new Date(EPOCH + day * MILLISECONDS_A_DAY).getUTCFullYear();
}

/** Reads a date cell (Excel's day number, its time of day dropped) or ISO text such as 2024-12-31. */
export function readDay(cell: unknown): Day | null | CellError {
  if (typeof cell === "string") {
    const text = normaliseText(cell);
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
    if (iso) {
      const [year, month, date] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
      const day = dayOf(year, month, date);
      const back = new Date(EPOCH + day * MILLISECONDS_A_DAY);
      const exists =
        back.getUTCFullYear() === year &&
        back.getUTCMonth() === month - 1 &&
        back.getUTCDate() === date;
      return exists && day >= FIRST_DAY
        ? day
        : cellError("#VALUE!", "notADate", { text: quoted(text) });
    }
  }
  const number = readNumber(cell);
  if (number === null) return null;
  if (isCellError(number)) {
    return number.error === "#VALUE!" && typeof cell === "string"
      ? cellError("#VALUE!", "notADate", { text: quoted(cell) })
      : number;
  }
  const day = Math.floor(number);
  return day >= FIRST_DAY && day <= LAST_DAY
    ? day
    : cellError("#VALUE!", "notADate", { text: String(number) });
}
