import { nameKey } from "../model/text";

/** A year as it is read, or those of a biennium. */
export const YEAR = "(?:19|20)\\d{2}";
export const BIENNIUM = `${YEAR}(?:\\d{4}|\\d{2})`;

/** `{year}`, `{previousYear}`, `{year-3}`, `{biennium}`. */
const DATE = /\{(?:biennium|\w*year(?:-\d+)?)\}/giu;
/** Words that go with a year in some language, and may be left out with it or stand with it. */
const BEFORE = String.raw`(?:за|de|del|en|لعام|في|عام)`;
const BEHIND = String.raw`(?:年|гг?\.?(?!\p{L}))`;
const IN_WORDING = new RegExp(
  String.raw`(?:(?<!\p{L})${BEFORE}\s+)?\{([\w-]+)\}(?:\s*${BEHIND})?`,
  "u",
);
/** What a date in a key has at most: "за" and "гг" around a biennium of two full years. */
const LONGEST_DATE = 16;

/** A heading may name its year before its words, behind them or between them. */
export interface DatedWording {
  /** The words without the date, as a key. */
  readonly words: string;
  /** The name of the date's place: `year`, `biennium`. */
  readonly date: string;
}

/** Undefined for a wording that names no date or several, and for one that is nothing but a date. */
export function datedWording(text: string): DatedWording | undefined {
  const places = text.match(/\{[\w-]+\}/gu) ?? [];
  const dates = text.match(DATE) ?? [];
  const [, date] = IN_WORDING.exec(text) ?? [];
  if (places.length !== 1 || dates.length !== 1 || date === undefined) return undefined;
  const words = nameKey(text.replace(IN_WORDING, " "));
  return /\p{L}/u.test(words) ? { words, date } : undefined;
}

/** Tells whether a key is these words with that date, a regular expression, wherever it stands. */
export function datedMatcher(words: string, date: string): (key: string) => boolean {
  const forms = [`${BEFORE}?${date}(?:年|гг?)?`, date].map((form) => new RegExp(form, "gu"));
  return (key) => {
    const more = key.length - words.length;
    if (more <= 0 || more > LONGEST_DATE) return false;
    return forms.some((form) =>
      [...key.matchAll(form)].some(
        ({ 0: found, index }) => key.slice(0, index) + key.slice(index + found.length) === words,
      ),
    );
  };
}
