import { readNumberText } from "../../model/number-text";
import { multiplier } from "../number-words";
import { withoutNonFigures } from "../not-figures";
import { DIGITS } from "./digits";
import { ABOUT_AFTER, ABOUT_BEFORE, AT_LEAST } from "./words";

/** A number of things in prose: people, offices, countries. */
export interface Count {
  readonly printed: string;
  readonly value: number;
  /** The Chinese word that goes with what is counted (个, 名, 项); empty in other languages. */
  readonly classifier: string;
  readonly at: number;
  readonly end: number;
  readonly isAbout: boolean;
  readonly isAtLeast: boolean;
}

/** A number begins where no other goes on. */
export const NUMBER = `(?<!\\d|\\d[.,])(${DIGITS})`;

const NUMBERS = new RegExp(NUMBER, "gu");
const NO_COUNT =
  /^ ?(?:%|个?百分点|per ?cent|pour cent|por ciento|процент|年|月|日|级|期|届|周|天)/iu;
/** A Chinese word that joins a number to the next word goes with nothing. */
const CLASSIFIER = /^ ?(?![和及与至到或的中为是在])(\p{Script=Han})/u;
const ABOUT_IN_FRONT = new RegExp(`(?:^|[^\\p{L}]|\\p{Script=Han})(?:${ABOUT_BEFORE}) ?$`, "iu");
const ABOUT_BEHIND = new RegExp(`^ ?(?:${ABOUT_AFTER})`, "iu");
const AT_LEAST_IN_FRONT = new RegExp(`(?:${AT_LEAST}) ?$`, "iu");

/** The text without years, dates and numbers of documents. */
export const withoutDates = withoutNonFigures;

/** The Chinese word behind a number that goes with what is counted. */
export function classifierOf(after: string): string {
  return CLASSIFIER.exec(after)?.[1] ?? "";
}

/** Whether the digits, followed by this text, count something: whole, and no share of it. */
export function isCount(digits: string, after: string): boolean {
  if (NO_COUNT.test(after) || multiplier(after).power !== 0) return false;
  return Number.isInteger(readNumberText(digits)?.value);
}

/** Everything in the text that counts something, in its order. */
export function countsIn(text: string): readonly Count[] {
  return [...text.matchAll(NUMBERS)].flatMap((match): Count[] => {
    const [printed] = match;
    const end = match.index + printed.length;
    const after = text.slice(end);
    const before = text.slice(0, match.index);
    const value = readNumberText(printed)?.value;
    if (value === undefined || !isCount(printed, after)) return [];
    return [
      {
        printed,
        value,
        classifier: classifierOf(after),
        at: match.index,
        end,
        isAbout: ABOUT_IN_FRONT.test(before) || ABOUT_BEHIND.test(after),
        isAtLeast: AT_LEAST_IN_FRONT.test(before),
      },
    ];
  });
}
