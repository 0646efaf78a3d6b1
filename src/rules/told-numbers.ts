import { normaliseFigure } from "../model/number-text";
import { remembered } from "../model/remembered";

/** A whole number of three digits and more in a passage, with what stands around it. */
export interface ToldNumber {
  /** With the word behind it: 319 个. */
  readonly text: string;
  readonly printed: string;
  readonly digits: string;
  readonly before: string;
  readonly behind: string;
}

const NUMBER =
  /(?<![\d/–-]|\d[.,]|第 ?|\p{Script=Latin}-?)(\d{1,3}(?:,\d{3})+|\d{3,})(?![\d.,]*\d|[%/–-]| ?(?:%|年|万|亿|million|billion))/giu;
const YEAR = /^(?:19|20)\d\d$/u;
/** As far to either side as the words reach that tell what is counted; other scripts than Han have longer ones. */
const REACH = { han: { before: 50, behind: 25 }, other: { before: 110, behind: 70 } };
const WORD_BEHIND = /^ ?(?:[\p{Script=Han}]{1,8}|[\p{L}-]+(?: [\p{L}-]+){0,3})/u;
const LARGE = /\p{Nd}{3}/u;

/** The numbers of a passage; years, decimals, percentages and symbols are none. */
export const toldNumbers = remembered((source: string): readonly ToldNumber[] => {
  if (!LARGE.test(source)) return [];
  const text = normaliseFigure(source);
  const reach = REACH[/\p{Script=Han}/u.test(text) ? "han" : "other"];
  return [...text.matchAll(NUMBER)].flatMap(({ index, 1: printed = "" }) => {
    if (YEAR.test(printed)) return [];
    const end = index + printed.length;
    const behind = text.slice(end, end + reach.behind);
    const words = WORD_BEHIND.exec(behind)?.[0] ?? "";
    const before = text.slice(Math.max(0, index - reach.before), index);
    return [
      { text: printed + words, printed, digits: printed.replaceAll(",", ""), before, behind },
    ];
  });
});
