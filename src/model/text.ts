import { MAX_QUOTED_TEXT } from "./limits";
import { remembered } from "./remembered";

/** Marks that steer right-to-left text and zero-width characters: they carry no meaning in a cell. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/g;

/** Raised, lowered and circled digits are footnote marks: normalised, they would join the figure. */
const FOOTNOTE_MARKS = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2473]+/g;

const ARABIC_ZERO = 0x0660;
const PERSIAN_ZERO = 0x06f0;

/**
 * Full-width forms become half-width, Arabic-Indic digits become 0-9, every blank becomes a space;
 * raised footnote marks and marks of writing direction are dropped.
 */
export const normaliseText = remembered((text: string): string =>
  text
    .replace(FOOTNOTE_MARKS, "")
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO))
    .replace(/\s+/g, " ")
    .trim(),
);

/** The form in which names are compared: without case, accents' composition, blanks and punctuation. */
export function nameKey(text: string): string {
  return normaliseText(text)
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, "");
}

/** Text of a cell as a message quotes it: on one line and cut to a length that an error card holds. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = Array.from(line);
  return characters.length <= MAX_QUOTED_TEXT
    ? line
    : `${characters.slice(0, MAX_QUOTED_TEXT - 1).join("")}…`;
}
