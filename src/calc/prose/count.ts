import { readNumberText } from "../../model/number-text";
import { multiplier } from "../number-words";
import { DIGITS } from "./digits";

/** A whole number of things in a text, where its digits stand. */
export interface Count {
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  /** False for "about 50", "more than 12,000", "10 to 20". */
  readonly isExact: boolean;
}

/** As far to either side of a number as the words stand that tell what it is. */
const REACH = 24;

const NUMBER = new RegExp(`(?<![\\d.,])${DIGITS}`, "gu");
const PERCENT = /^ ?(?:%|个?百分点|per ?cent(?!\p{L})|percentage)/iu;
/** 成熟度 2 级, "Level 2": the number names a class and counts nothing. */
const GRADE_BEHIND = /^ ?级/u;
const GRADE_BEFORE = /(?<!\p{L})(?:levels?|stage|tier|grade|category|class|goal|sdg) $/iu;
const INEXACT_BEFORE =
  /(?:约|近|逾|超过|多于|少于|[<>≥≤~±]|(?<!\p{L})(?:about|around|approximately|over|nearly|almost|some|than)|\d ?(?:[-–~/至到]|to|or)) ?$/iu;
const INEXACT_BEHIND = /^ ?(?:多|余|\+|(?:[-–~/至到]|to|or) ?\d)/u;

/** The counts in a text, in their order: no percentages, decimals, grades, millions. */
export function findCounts(text: string): Count[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const [printed] = match;
    const start = match.index;
    const end = start + printed.length;
    const before = text.slice(Math.max(0, start - REACH), start);
    const behind = text.slice(end, end + REACH);
    if (!isCounted(printed, before, behind)) return [];
    const isExact = !INEXACT_BEFORE.test(before) && !INEXACT_BEHIND.test(behind);
    return [{ printed, start, end, isExact }];
  });
}

function isCounted(printed: string, before: string, behind: string): boolean {
  if (PERCENT.test(behind) || GRADE_BEHIND.test(behind) || GRADE_BEFORE.test(before)) return false;
  if (multiplier(behind).power > 0) return false;
  return readNumberText(printed)?.decimals === 0;
}

export function valueOfCount({ printed }: Pick<Count, "printed">): number {
  return readNumberText(printed)?.value ?? Number.NaN;
}

/** Whether what the number counts is named by this word: 个 of 个成员国, "Member" of "Member States". */
export function counts(text: string, count: Count, unit: string): boolean {
  return text
    .slice(count.end, count.end + unit.length + 1)
    .trimStart()
    .toLowerCase()
    .startsWith(unit.toLowerCase());
}
