import { normaliseFigure, readNumberText } from "../model/number-text";
import { normaliseText } from "../model/text";

/** A bracket that lists what a number in front of it counts. */
export interface AnnouncedList {
  readonly text: string;
  readonly announced: string;
  readonly items: number;
  readonly isRight: boolean;
}

/** "新增 6 个 (ARIPO、智利、厄瓜多尔)": a number of members, countries and the like, and their names. */
const CHINESE =
  /(?<![\d.,%])(\d{1,2}) ?(?:个|项|名|家|国|种|件|位)((?:新|缔约方|成员国|国家|成员|机构|主管局|适用技术|联盟|学院|标准|语言|语种)*) ?\(([^()\d%:;。]{3,200})\)/gu;
const ENGLISH =
  /(?<![\d.,%])(\d{1,2}) (?:new )?((?:member|countr|contracting part|state|institution|office|technolog|language)\p{L}*(?: \p{L}+)?) \(([^()\d%:;.]{3,300})\)/giu;
/** A list that does not name all of them, or that names kinds and not the things themselves. */
const OPEN =
  /[一二两三四五六七八九十][个项种名家]|等|例如|包括|其中|累计|至|以及其他|(?<!\p{L})(?:etc|e\.g|including|such as|among|others?|cumulative)(?!\p{L})/iu;
const CHINESE_BETWEEN = /、|和(?!平)|及|以及|与/u;
const ENGLISH_BETWEEN = /, and |,| and /u;
/** Items are names, not sentences. */
const LONGEST_ITEM = 30;
const LEAST_ITEMS = 2;

export function announcedLists(source: string): readonly AnnouncedList[] {
  const text = normaliseFigure(normaliseText(source));
  return [...lists(text, CHINESE, CHINESE_BETWEEN), ...lists(text, ENGLISH, ENGLISH_BETWEEN)];
}

function lists(text: string, pattern: RegExp, between: RegExp): AnnouncedList[] {
  return [...text.matchAll(pattern)].flatMap(([whole, digits = "", , list = ""]) => {
    if (OPEN.test(list)) return [];
    const announced = readNumberText(digits)?.value ?? 0;
    const split = (marks: RegExp): string[] =>
      list
        .split(new RegExp(marks, "gu"))
        .map((item) => item.trim())
        .filter((item) => item !== "");
    const items = split(between);
    // a name may have an "and" in it: Saint Kitts and Nevis, 圣基茨和尼维斯
    const fewest = split(/、|,/u).length;
    const isList =
      items.length >= LEAST_ITEMS && items.every((item) => item.length <= LONGEST_ITEM);
    if (!isList) return [];
    const isRight = announced >= fewest && announced <= items.length;
    return [{ text: whole, announced: digits, items: items.length, isRight }];
  });
}
