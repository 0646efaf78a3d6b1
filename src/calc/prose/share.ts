import { readNumberText } from "../../model/number-text";
import { multiplier } from "../number-words";
import { BEFORE_DIGITS, DIGITS } from "./digits";
import type { ProseStatement } from "./statement";

const PERCENT = `${BEFORE_DIGITS}(${DIGITS}) ?(?:%|per ?cent(?!\\p{L}))`;
/** What is counted: a word or a few, with no number, percentage or bracket among them. */
const NOUN = "[^\\d()%;:。]{0,40}";

/** "of 7 publications 4", as Chinese has it: the whole first. */
const CHINESE = `(${DIGITS})(${NOUN})(?:中的|中有|中) ?(${DIGITS})(?![\\d.,]*\\d| ?%)(${NOUN})`;
/** "4 (out) of (the) 7 publications" */
const ENGLISH = `(${DIGITS})(${NOUN}?) (?:out )?of (?:the |a total of )?(${DIGITS})(?![\\d.,]*\\d| ?(?:%|per ?cent))(${NOUN})`;

const FORMS: readonly { readonly pattern: RegExp; readonly order: readonly Role[] }[] = [
  [`${PERCENT} ?\\( ?${CHINESE}\\)`, "percent", "whole", "wholeNoun", "part", "partNoun"],
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
      return statement(column, found as Record<Role, string>);
    }),
  );
}

function statement(column: string, found: Record<Role, string>): ProseStatement[] {
  const printed = `${found.percent}%`;
  const isPlain = (noun: string): boolean => multiplier(noun).power === 0;
  if (!isPlain(found.wholeNoun) || !isPlain(found.partNoun) || !readNumberText(printed)) return [];
  return [
    {
      column,
      kind: "share",
      printed,
      inputs: { part: [{ printed: found.part }], whole: [{ printed: found.whole }] },
    },
  ];
}
