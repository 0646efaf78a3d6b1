import { classifierOf, isCount } from "./counts";
import { DIGITS } from "./digits";
import type { Part, PartList } from "./parts";
import { ALTOGETHER } from "./words";

/** "Level 1: 5", "maturity level 2, with its own words: altogether 32". */
const LEVEL = new RegExp(
  `(\\p{L}+) ?(\\d{1,2}) ?(?:级别?)?(?: ?[,(][^\\d:]{0,40})?: ?(?:(?:${ALTOGETHER}):? ?)?(${DIGITS})( ?\\p{L}{0,14})`,
  "giu",
);

/** Counts by level, where the levels are numbered one after the other and follow each other. */
export function levelList(sentence: string): PartList | undefined {
  const levels = [...sentence.matchAll(LEVEL)];
  const [first] = levels;
  if (!first || levels.length < 2) return undefined;
  const parts: Part[] = [];
  let end = first.index;
  for (const [place, match] of levels.entries()) {
    const [all, word = "", number = "", printed = "", after = ""] = match;
    const isNext = word === first[1] && Number(number) === Number(first[2]) + place;
    const follows = sentence.slice(match.index + all.length - after.length);
    const between = place === 0 ? "" : sentence.slice(end, match.index);
    if (!isNext || !isCount(printed, follows) || !/^[\s,;、.-]*$/u.test(between)) return undefined;
    parts.push({ label: `${word} ${number}`, printed, classifier: classifierOf(after) });
    end = match.index + all.trimEnd().length;
  }
  return { at: first.index, end, parts };
}
