import { normaliseFigure, readNumberText } from "../model/number-text";
import { remembered } from "../model/remembered";
import { nameKey } from "../model/text";

/** A number of things, told in a sentence. */
export interface ToldCount {
  readonly text: string;
  readonly printed: string;
  readonly value: number;
  /** What is counted, as it is compared. */
  readonly thing: string;
}

/**
 * What stands behind a number up to the end of its clause: 1,068 项技术援助活动. Short things ("12
 * countries") are others each time; the same five words and more are the same thing.
 */
const CLASSIFIER = "[个项名家种件次场位所条份起届期]";
const CHINESE = new RegExp(
  `(?<![\\d.,%第至–-])(\\d{1,3}(?:,\\d{3})+|\\d{3,}) ?(${CLASSIFIER}(?!月|以上)[\\p{Script=Han}A-Z]{5,20}?)(?=[,，。;；、()（]|$|，其中)`,
  "gu",
);
const ENGLISH =
  /(?<![\d.,%–-])(\d{1,3}(?:,\d{3})+|\d{3,}) ((?:[a-z-]+ ){2,7}?[a-z-]+)(?=[,.;()]|$| in (?:19|20)\d\d)/giu;
const YEAR = /^(?:19|20)\d\d$/u;

/** Smaller numbers are not looked at, nor what has none. */
const LARGE = /\p{Nd}{3}/u;

export const countsIn = remembered((source: string): readonly ToldCount[] => {
  if (!LARGE.test(source)) return [];
  const text = normaliseFigure(source);
  return [CHINESE, ENGLISH].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([whole, printed = "", thing = ""]) => {
      const value = readNumberText(printed)?.value;
      if (value === undefined || YEAR.test(printed)) return [];
      return [{ text: whole, printed, value, thing: nameKey(thing) }];
    }),
  );
});
