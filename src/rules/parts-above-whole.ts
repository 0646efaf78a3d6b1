import { counts, findCounts, valueOfCount, type Count } from "../calc/prose/count";
import { withoutNonFigures } from "../calc/not-figures";
import { normaliseFigure } from "../model/number-text";

export interface PartAboveWhole {
  readonly passage: string;
  readonly part: string;
  readonly whole: string;
}

const OF_WHICH = /(?:其中|(?<!\p{L})of (?:which|whom))[ ,:：]*(?:有|包括)? ?$/iu;
const SENTENCE = /[^。；;]+/gu;
/** As far before a number as its "of which" stands. */
const REACH = 16;
const CLASSIFIER = /^ ?([个名位项家人种件场次])/u;

/**
 * "75 countries, of which 93 …": a part told in the words of its whole that is more than all that the
 * sentence counts before it. In Chinese both must be counted by the same word: persons from countries
 * are no part of these.
 */
export function partsAboveWhole(source: string): readonly PartAboveWhole[] {
  if (!/其中|of wh/iu.test(source)) return [];
  const plain = withoutNonFigures(normaliseFigure(source));
  return [...plain.matchAll(SENTENCE)].flatMap(([text]) => {
    const all = findCounts(text);
    return all.flatMap((part, at): PartAboveWhole[] => {
      const opening = text.slice(Math.max(0, part.start - REACH), part.start);
      if (!part.isExact || !OF_WHICH.test(opening)) return [];
      const alike = all.slice(0, at).filter((whole) => isAlike(text, whole, part));
      const most = alike.reduce((high, whole) => Math.max(high, valueOfCount(whole)), 0);
      const last = alike.at(-1);
      if (!last?.isExact || valueOfCount(part) <= most) return [];
      // numbers that count other things might be its whole as well
      if (all.slice(0, at).some((other) => valueOfCount(other) >= valueOfCount(part))) return [];
      const passage = text.slice(last.start, part.end + REACH).trim();
      return [{ passage, part: part.printed, whole: last.printed }];
    });
  });
}

function isAlike(text: string, whole: Count, part: Count): boolean {
  const unit = CLASSIFIER.exec(text.slice(part.end))?.[1];
  if (unit !== undefined) return counts(text, whole, unit);
  // in English "of which 93 from …" goes on about what was counted last
  const between = text.slice(whole.end, part.start);
  return !/\p{Script=Han}/u.test(text) && /^ \p{L}/u.test(between) && !/[()]/u.test(between);
}
