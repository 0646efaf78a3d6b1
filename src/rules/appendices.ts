/** Appendices, which the report calls by letters and other documents by numerals. */
import { remembered } from "../model/remembered";
import { normaliseText } from "../model/text";
import { numeralValue } from "../calc/numerals";

/** As it is compared: a letter, or the value of a numeral. */
export type AppendixKey = string;

export interface AppendixReference {
  readonly text: string;
  readonly key: AppendixKey;
  /** Where it begins and ends in the passage. */
  readonly start: number;
  readonly end: number;
}

/** A small letter would be a word: "appendix a". */
const WORD = String.raw`(?:附录|[Aa]ppendi(?:x|ces)|APPENDIX|[Aa]ppendices?|APPENDICE|[Aa]péndices?|APÉNDICE|[Дд]ополнени(?:е|я|и|ю|ем|ях)|ДОПОЛНЕНИЕ|[Дд]обавлени(?:е|я|и|ю|ем|ях)|ДОБАВЛЕНИЕ|(?:ال|لل)تذييل)`;
/** Letters as Arabic calls them. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  ألف: "A",
  باء: "B",
  جيم: "C",
  دال: "D",
  هاء: "E",
  واو: "F",
};
/** Russian writes the Latin letters that look like its own with those. */
const CYRILLIC_LETTERS: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  С: "C",
  Е: "E",
};
const KEY = String.raw`([IVX]{2,5}|[A-ZАВСЕ]|${Object.keys(ARABIC_LETTERS).join("|")}|[一二三四五六七八九十]{1,3}|\d{1,2})`;
const END = String.raw`(?![\p{L}\d]|[./-][\p{L}\d])`;
/** In Chinese other words may follow at once: 附录D所示. */
const END_IN_PROSE = String.raw`(?![\d\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]|[./-][\p{L}\d])(?:$|(?=[^\p{L}]|[所中和及与的之内列可显]))`;

const HEADING = new RegExp(`^${WORD} ?["«“]?${KEY}${END}`, "u");
/** A sentence, not a heading. */
const SENTENCE = /[.。;；]$/u;
const REFERENCE = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])${WORD} ?["«“]?${KEY}${END_IN_PROSE}`,
  "gu",
);

/** The appendix that a line is the heading of. */
export function appendixHeading(line: string): AppendixKey | undefined {
  const text = normaliseText(line);
  const key = HEADING.exec(text)?.[1];
  return key === undefined || SENTENCE.test(text) ? undefined : keyOf(key);
}

/** The appendices that a passage, in its normal form, refers to. */
export const appendicesIn = remembered((text: string): readonly AppendixReference[] =>
  [...text.matchAll(REFERENCE)].map((match) => {
    const [whole, key = ""] = match;
    return {
      text: whole,
      key: keyOf(key),
      start: match.index,
      end: match.index + whole.length,
    };
  }),
);

/** Whether two are named in the same way: who has letters does not lack numerals. */
export function areNamedAlike(one: AppendixKey, other: AppendixKey): boolean {
  return /\d/u.test(one) === /\d/u.test(other);
}

function keyOf(text: string): AppendixKey {
  const letter = ARABIC_LETTERS[text] ?? CYRILLIC_LETTERS[text] ?? text;
  return /^[A-Z]$/u.test(letter) ? letter : String(numeralValue(letter));
}
