import type { Rating } from "../model/rating";
import { codeOf } from "../model/vocabulary";
import { normaliseText } from "../model/text";

/** What a cell of ratings says: each mark or word in it, with the ratings that it may stand for. */
export interface RatingMark {
  readonly text: string;
  /** One, where the word or the sign says it; two, where only the colour would tell; none: unknown. */
  readonly ratings: readonly Rating[];
  /** What the sign before the word stands for, where that is something else. */
  readonly signSays?: readonly Rating[];
}

/** The key of the 2024 report (Appendix A): two signs stand for two ratings each, told by colour. */
const SIGNS: Readonly<Record<string, readonly Rating[]>> = {
  "●": ["achieved", "not-assessable"],
  "▲": ["not-achieved"],
  "◆": ["not-applicable", "discontinued"],
};

/** Templates have a sign of its own for each rating. */
export const SIGNS_BEFORE_WORDS: typeof SIGNS = {
  ...SIGNS,
  "○": ["not-assessable"],
  "✕": ["discontinued"],
};

/** As templates write them: a sign of its own for each rating, and the word. */
const WORDED = /^([●▲◆○✕])\s*(\p{L}.*)$/su;
const SIGN = /[●▲◆○✕■□◇△★☆✓✔✗✘]/gu;

/** Reads the marks of a cell; none where it is blank. */
export function ratingMarks(cell: string): readonly RatingMark[] {
  const text = normaliseText(cell);
  if (text === "") return [];
  const worded = SIGNS[text] ? undefined : wordedMark(text);
  if (worded) return [worded];
  const signs = text.match(SIGN);
  const isSignsOnly = text.replace(SIGN, "").trim() === "";
  if (signs && isSignsOnly) {
    return signs.map((sign) => ({ text: sign, ratings: SIGNS[sign] ?? [] }));
  }
  return text
    .split(/[;,、/]| {2,}|\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => wordedMark(part) ?? { text: part, ratings: [] });
}

/** A word, with or without a sign before it; undefined where it is none of a rating. */
function wordedMark(text: string): RatingMark | undefined {
  const [, sign = "", word = text] = WORDED.exec(text) ?? [];
  const rating = codeOf("ratings", word) as Rating | undefined;
  if (rating === undefined) return undefined;
  const signSays = SIGNS_BEFORE_WORDS[sign];
  const isOther = signSays !== undefined && !signSays.includes(rating);
  return { text, ratings: [rating], ...(isOther ? { signSays } : {}) };
}
