import { normaliseFigure } from "../model/number-text";
import { RAISED_DIGIT } from "../model/raised-digits";
import { normaliseText } from "../model/text";
import type { AnnouncedList } from "./announced-list";
import { countValue, ENGLISH_COUNT, HAN_COUNT } from "./counting-numerals";
import { namedLists } from "./named-lists";
import { numeralValue } from "../calc/numerals";
import { HAN_BEFORE_AND } from "./names-with-and";

/** "新增 6 个 (ARIPO、智利、厄瓜多尔)": a number of members, countries and the like, and their names. */
const CHINESE = new RegExp(
  `${HAN_COUNT} ?(?:个|项|名|家|国|种|件|位|类)((?:新|缔约方|成员国|国家|成员|机构|主管局|适用技术|联盟|学院|标准|语言|语种|文件)*) ?\\(([^()\\d%:;。]{3,200})\\)`,
  "gu",
);
const ENGLISH = new RegExp(
  `${ENGLISH_COUNT} (?:new )?((?:member|countr|contracting part|state|institution|office|technolog|language)\\p{L}*(?: \\p{L}+)?) \\(([^()\\d%:;.]{3,300})\\)`,
  "giu",
);
/** A list that does not name all of them, or that names kinds and not the things themselves. */
const OPEN =
  /[一二两三四五六七八九十][个项种名家]|等|例如|包括|其中|累计|至|以及其他|(?<!\p{L})(?:etc|e\.g|including|such as|among|others?|cumulative)(?!\p{L})/iu;
/** 共和国 and 和平 have it within. */
const CHINESE_BETWEEN = /、|(?<!共)和(?!平)|及|以及|与/u;
const ENGLISH_BETWEEN = /, and |,| and /u;
/** Items are names, not sentences. */
const LONGEST_ITEM = 30;
const LEAST_ITEMS = 2;

export function announcedLists(source: string): readonly AnnouncedList[] {
  const inNotes = source.includes("[") ? listsInNotes(source) : [];
  if (!LIST.test(source)) return inNotes;
  const text = normaliseFigure(normaliseText(source));
  return [
    ...lists(text, CHINESE, CHINESE_BETWEEN),
    ...lists(text, ENGLISH, ENGLISH_BETWEEN),
    ...namedLists(text),
    ...inNotes,
  ];
}

/** Most passages have none, and need no closer look. */
const LIST = /[(（、]| and /u;

/** A clause up to the mark of a footnote, and the note, which the text of a document has behind it. */
const MARKED = new RegExp(`([^,，。;；:：\\]]{2,80}?)(${RAISED_DIGIT}+)`, "gu");
const noteOf = (text: string, mark: string): string | undefined =>
  new RegExp(`\\[${mark}:\\s*([^\\]]{2,400}?)[。.\\s]*\\]`, "u").exec(text)?.[1];
const COUNTED = /(\d{1,3}|[一二两三四五六七八九十]{1,3})个/gu;
const countsIn = (text: string): readonly number[] =>
  [...text.matchAll(COUNTED)].map(([, numeral = ""]) => numeralValue(numeral.replace("两", "二")));
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/**
 * "九个国家[1]" with the countries in the note, or "10 个…以及两个…[1]" with how many of them are
 * where: the note has as many as all numbers of the clause together.
 */
function listsInNotes(text: string): AnnouncedList[] {
  return [...text.matchAll(MARKED)].flatMap(([, clause = "", raised = ""]) => {
    const mark = raised.normalize("NFKC");
    const numbers = countsIn(clause);
    const note = noteOf(text, mark);
    if (note === undefined || numbers.length === 0 || /等|例如|包括|其中/u.test(note)) return [];
    const announced = sumOf(numbers);
    const parts = countsIn(note);
    const told = { text: `${clause} [${mark}]`, announced: String(announced) };
    if (parts.length > 1) {
      return [{ ...told, items: sumOf(parts), isRight: sumOf(parts) === announced }];
    }
    const items = note
      .split(new RegExp(CHINESE_BETWEEN, "gu"))
      .filter((item) => item.trim() !== "");
    const isList =
      parts.length === 0 && items.every((item) => /^\p{Script=Han}{2,14}$/u.test(item));
    if (!isList || items.length < LEAST_ITEMS) return [];
    const fewest = note.split("、").length;
    const isRight = announced >= fewest && announced <= items.length;
    return [{ ...told, items: items.length, isRight }];
  });
}

/** States whose names have an "and": it parts nothing. */
const NAMED_WITH_AND = new RegExp(
  `(${HAN_BEFORE_AND})和(?=尼维斯|巴布达|多巴哥|黑塞哥维那|普林西比|格林纳丁斯)|` +
    "(saint kitts|antigua|trinidad|bosnia|sao tome|são tomé|saint vincent) and " +
    "(?=(?:the )?(?:nevis|barbuda|tobago|herzegovina|principe|príncipe|grenadines))",
  "giu",
);
const WITHIN = "\u00b7";

function lists(text: string, pattern: RegExp, between: RegExp): AnnouncedList[] {
  return [...text.matchAll(pattern)].flatMap(([whole, digits = "", , list = ""]) => {
    if (OPEN.test(list)) return [];
    const announced = countValue(digits);
    const split = (marks: RegExp): string[] =>
      list
        .replaceAll(NAMED_WITH_AND, `$1$2${WITHIN}`)
        .split(new RegExp(marks, "gu"))
        .map((item) => item.trim())
        .filter((item) => item !== "");
    const items = split(between);
    // a name may have an "and" in it: Saint Kitts and Nevis, 圣基茨和尼维斯
    const fewest = split(/、|,/u).length;
    const isOneState = items.length === 1 && items[0]?.includes(WITHIN) === true;
    const isList =
      (items.length >= LEAST_ITEMS || isOneState) &&
      items.every((item) => item.length <= LONGEST_ITEM);
    if (!isList) return [];
    const isRight = announced >= fewest && announced <= items.length;
    return [{ text: whole, announced: digits, items: items.length, isRight }];
  });
}
