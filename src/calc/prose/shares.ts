import { readNumberText } from "../../model/number-text";
import { multiplier } from "../number-words";
import { partOfWhole } from "../part-of-whole";
import { countsIn, NUMBER, withoutDates } from "./counts";
import type { ProseStatement } from "./statement";
import { readable } from "./text";
import { ABOUT_BEFORE, AT_LEAST } from "./words";

/** "57% of the flagship publications": the share may name what it is of. */
const OF_WHAT = "(?: ?(?:of|的|des?|del|d'|из|من) ?[^\\d%,;:.()。、]{1,40})?";
const SHARE_FIRST = new RegExp(`${NUMBER} ?%${OF_WHAT} ?\\(([^()]*)\\)`, "gu");
/** "5 of 8 offices (62.5%)": the share behind, alone in its parentheses. */
const SHARE_LAST = new RegExp(`([^()%,;:.。、]*?)\\(${NUMBER} ?%\\)`, "gu");
const IS_BOUND = new RegExp(`(?:${ABOUT_BEFORE}|${AT_LEAST}|-|−) ?$`, "iu");

/** Shares in a cell that stand with the part and the whole that they are of. */
export function shares(column: string, cell: string): readonly ProseStatement[] {
  const text = readable(cell);
  const first = [...text.matchAll(SHARE_FIRST)].flatMap((match) => {
    const [, digits = "", words = ""] = match;
    const isBound = IS_BOUND.test(text.slice(0, match.index));
    return isBound ? [] : statement(column, `${digits}%`, words);
  });
  const last = [...text.matchAll(SHARE_LAST)].flatMap(([, words = "", digits = ""]) =>
    statement(column, `${digits}%`, words),
  );
  return [...first, ...last];
}

/** The words must hold these two figures and no others. */
function statement(column: string, printed: string, words: string): ProseStatement[] {
  const text = withoutDates(words);
  const found = partOfWhole(text);
  if (!found || text.match(/\d[\d.,]*/gu)?.length !== numbersOf(found)) return [];
  // "4/7" may be any fraction, 24/7 none
  if (found.text.includes("/") || countsIn(text).some(({ isAbout }) => isAbout)) return [];
  if (powerBehind(text, found.part) !== powerBehind(text, found.whole)) return [];
  if (!readNumberText(printed)) return [];
  return [
    {
      column,
      kind: "share",
      printed,
      inputs: { part: [{ printed: found.part }], whole: [{ printed: found.whole }] },
    },
  ];
}

function numbersOf({ text }: { readonly text: string }): number {
  return text.match(/\d[\d.,]*/gu)?.length ?? 0;
}

/** 108 million of 2 hundred millions: figures of unlike size are not divided as they stand. */
function powerBehind(text: string, digits: string): number {
  return multiplier(text.slice(text.indexOf(digits) + digits.length)).power;
}
