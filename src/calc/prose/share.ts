import { readNumberText } from "../../model/number-text";
import { multiplier } from "../number-words";
import { numeralValue } from "../numerals";
import { BEFORE_DIGITS, DIGITS } from "./digits";
import type { ProseStatement } from "./statement";

const PERCENT = `${BEFORE_DIGITS}(${DIGITS}) ?(?:%|per ?cent(?!\\p{L}))`;
/** What is counted: a word or a few, with no number, percentage or bracket among them. */
const NOUN = "[^\\d()%;:。]{0,40}";

/** "of 7 publications 4", as Chinese has it: the whole first. */
const CHINESE = `(${DIGITS})(${NOUN})(?:中的|中有|中) ?(${DIGITS})(?![\\d.,]*\\d| ?%)(${NOUN})`;
/** "4 (out) of (the) 7 publications" */
const ENGLISH = `(${DIGITS})(${NOUN}?) (?:out )?of (?:the |a total of )?(${DIGITS})(?![\\d.,]*\\d| ?(?:%|per ?cent))(${NOUN})`;

/** 4/7 */
const SLASH = `(${DIGITS}) ?/ ?(${DIGITS})(?![\\d.,/]*\\d| ?%)(${NOUN})`;

/** "four of seven publications", 七种出版物中的四种 */
const WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const IN_WORDS = `(?<!\\p{L})(${WORD})(${NOUN}?) (?:out )?of (?:the |a total of )?(${WORD})(?!\\p{L})(${NOUN})`;
const HAN = "[一二两三四五六七八九十]";
const IN_HAN = `(${HAN}{1,3})(${NOUN})(?:中的|中有|中) ?(${HAN}{1,3})(${NOUN})`;

/** What a percentage is of, before its bracket: 52% 的翻译字数(…). */
const OF_WHAT = "(?: ?的?\\p{Script=Han}{1,10})?";

const FORMS: readonly { readonly pattern: RegExp; readonly order: readonly Role[] }[] = [
  [`${PERCENT}${OF_WHAT} ?\\( ?${CHINESE}\\)`, "percent", "whole", "wholeNoun", "part", "partNoun"],
  [`${PERCENT} ?\\( ?${SLASH}\\)`, "percent", "part", "whole", "wholeNoun"],
  [`${PERCENT} ?\\( ?${IN_WORDS}\\)`, "percent", "part", "partNoun", "whole", "wholeNoun"],
  [`${PERCENT} ?\\( ?${IN_HAN}\\)`, "percent", "whole", "wholeNoun", "part", "partNoun"],
  [`${PERCENT} ?\\( ?${ENGLISH}\\)`, "percent", "part", "partNoun", "whole", "wholeNoun"],
  [
    `${BEFORE_DIGITS}${CHINESE} ?\\( ?${PERCENT} ?\\)`,
    "whole",
    "wholeNoun",
    "part",
    "partNoun",
    "percent",
  ],
  [
    `${BEFORE_DIGITS}${ENGLISH} ?\\( ?${PERCENT} ?\\)`,
    "part",
    "partNoun",
    "whole",
    "wholeNoun",
    "percent",
  ],
].map(([source = "", ...order]) => ({
  pattern: new RegExp(source, "giu"),
  order: order as Role[],
}));

type Role = "percent" | "whole" | "wholeNoun" | "part" | "partNoun";

/** 57 % (4 of 7): percentages that say in a bracket of what they are the share, or stand in it. */
export function shares(column: string, text: string): ProseStatement[] {
  return FORMS.flatMap(({ pattern, order }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = Object.fromEntries(order.map((role, at) => [role, match[at + 1] ?? ""]));
      return statement(column, found);
    }),
  );
}

function statement(column: string, found: Partial<Record<Role, string>>): ProseStatement[] {
  const { percent = "", part = "", whole = "", partNoun = "", wholeNoun = "" } = found;
  const printed = `${percent}%`;
  // 2.09 亿字中的 1.085 亿字: both are multiplied alike, or neither is
  const isAlike = multiplier(wholeNoun).power === multiplier(partNoun).power;
  if (!isAlike || !readNumberText(printed)) return [];
  return [
    {
      column,
      kind: "share",
      printed,
      inputs: { part: [{ printed: inDigits(part) }], whole: [{ printed: inDigits(whole) }] },
    },
  ];
}

function inDigits(number: string): string {
  if (/\d/u.test(number)) return number;
  const word = WORD.split("|").indexOf(number.toLowerCase());
  return String(word === -1 ? numeralValue(number.replace("两", "二")) : word + 1);
}
