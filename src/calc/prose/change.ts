import { readNumberText } from "../../model/number-text";
import { counts, valueOfCount } from "./count";
import { DIGITS } from "./digits";
import { onlyCount, unitBehind } from "./level";
import type { ProseStatement } from "./statement";

const UP = "增长|增加|上升|提高|(?:an? )?(?:increase|growth|rise)(?: of)?|up(?: by)?|\\+";
const DOWN = "减少|下降|降低|(?:an? )?(?:decrease|decline|drop|fall)(?: of)?|down(?: by)?|[-−–]";
const BASELINE =
  "(?:(?:与|较|比)基准(?:相比)?,? ?|较基准)?|(?:compared (?:to|with)|over|from) the baseline";
/** "(增长 4%)", "(up by 4%)", "(4% increase)": nothing else, so that the baseline is what is meant. */
const BRACKET = new RegExp(
  `\\( ?(?:${BASELINE})? ?(?:(${UP})|(${DOWN}))? ?了? ?(${DIGITS}) ?(?:%|per cent)` +
    `(?: (increase|growth|rise)| (decrease|decline|drop|fall))? ?(?:${BASELINE})? ?\\)`,
  "giu",
);

/**
 * 120,941 人 (增长 4%): a cell's only count, the change that a bracket behind it tells, and the only
 * count of the baseline. "224,791 (增加 27%)" over 830,623 is none: what has grown is not smaller,
 * so that the number may be the increase, and what it is compared with is not said.
 */
export function changes(column: string, text: string, baseline: string): ProseStatement[] {
  const matches = [...text.matchAll(BRACKET)];
  const [match] = matches;
  if (!match || matches.length > 1) return [];
  const [bracket, up = match[4], down = match[5], digits = ""] = match;
  const behind = text.slice(match.index + bracket.length);
  const before = text.slice(0, match.index).trimEnd();
  const current = onlyCount(before);
  const previous = onlyCount(baseline);
  if (!current || !previous || !(up ?? down) || /\d/u.test(behind)) return [];
  if (!counts(text, current, unitBehind(baseline, previous))) return [];
  const difference = valueOfCount(current) - valueOfCount(previous);
  if (difference === 0 || difference > 0 !== (up !== undefined)) return [];
  const printed = `${down === undefined ? "" : "-"}${digits}%`;
  if (!readNumberText(printed)) return [];
  return [
    {
      column,
      kind: "change",
      printed,
      inputs: {
        current: [{ printed: current.printed }],
        previous: [{ printed: previous.printed, column: "baseline" }],
      },
    },
  ];
}
