import type { Rating } from "../model/rating";
import { codeOf } from "../model/vocabulary";
import { normaliseText } from "../model/text";

/** What a cell of ratings says: each mark or word in it, with the ratings that it may stand for. */
export interface RatingMark {
  readonly text: string;
  /** One, where the word or the sign says it; two, where only the colour would tell; none: unknown. */
  readonly ratings: readonly Rating[];
}

/** The key of the 2024 report (Appendix A): two signs stand for two ratings each, told by colour. */
const SIGNS: Readonly<Record<string, readonly Rating[]>> = {
  "●": ["achieved", "not-assessable"],
  "▲": ["not-achieved"],
  "◆": ["not-applicable", "discontinued"],
};

/** As templates write them: a sign of its own for each rating, and the word. */
const WORDED = /^([●▲◆○✕])\s*(\p{L}.*)$/su;
const SIGN = /[●▲◆○✕■□◇△★☆✓✔✗✘]/gu;

/** Reads the marks of a cell; none where it is blank. */
export function ratingMarks(cell: string): readonly RatingMark[] {
  const text = normaliseText(cell);
  if (text === "") return [];
  const word = WORDED.exec(text)?.[2] ?? text;
  const code = codeOf("ratings", word);
  if (code !== undefined && !SIGNS[text]) return [{ text, ratings: [code as Rating] }];
  const signs = text.match(SIGN);
  const isSignsOnly = text.replace(SIGN, "").trim() === "";
  if (signs && isSignsOnly) {
    return signs.map((sign) => ({ text: sign, ratings: SIGNS[sign] ?? [] }));
  }
  return text
    .split(/[;,、/]| {2,}|\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const own = codeOf("ratings", WORDED.exec(part)?.[2] ?? part);
      return { text: part, ratings: own === undefined ? [] : [own as Rating] };
    });
}
