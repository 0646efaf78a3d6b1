import { numeralValue } from "../calc/numerals";

const ENGLISH = [
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const FIRST = 2;

/** A number of a few things, in digits or Han numerals: the source of a regular expression. */
export const HAN_COUNT =
  "(?<![\\d.,%第一二三四五六七八九十百])(\\d{1,2}|[一二两三四五六七八九十]{1,3})(?![十百千万亿])";

/** The same in English, as a word. */
export const ENGLISH_COUNT = `(?<![\\d.,%\\p{L}-])(\\d{1,2}|${ENGLISH.join("|")})`;

/** The value of such a number. */
export function countValue(numeral: string): number {
  const word = ENGLISH.indexOf(numeral.toLowerCase());
  return word === -1 ? numeralValue(numeral.replace("两", "二")) : word + FIRST;
}
