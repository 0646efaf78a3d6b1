import { readNumberText } from "../../model/number-text";
import { counts, valueOfCount, type Count } from "./count";
import { CUMULATIVE } from "./cumulative";
import { DIGITS } from "./digits";
import { isOfPeriod, onlyCount, unitBehind } from "./level";
import type { ProseStatement } from "./statement";

const UP = "增长|增加|上升|提高|(?:an? )?(?:increase|growth|rise)(?: of)?|up(?: by)?|\\+";
const DOWN = "减少|下降|降低|(?:an? )?(?:decrease|decline|drop|fall)(?: of)?|down(?: by)?|[-−–]";
const NAMED_BASELINE =
  "(?:与基准相比|比基准|较基准|(?:compared (?:to|with)|over|from) the baseline)";
const BASELINE =
  "(?:(?:与|较|比)基准(?:相比)?,? ?|较基准)?|(?:compared (?:to|with)|over|from) the baseline";
/** "(增长 4%)", "(up by 4%)", "(4% increase)": nothing else, so that the baseline is what is meant. */
const BRACKET = new RegExp(
  `\\( ?(?:${BASELINE})? ?(?:(${UP})|(${DOWN}))? ?了? ?(${DIGITS}) ?(?:%|per cent)` +
    `(?: (increase|growth|rise)| (decrease|decline|drop|fall))? ?(?:${BASELINE})? ?\\)`,
  "giu",
);

/** ", an increase of 20% compared to the baseline": without a bracket the baseline must be named. */
const CLAUSE = new RegExp(
  `, ?(?:which is )?(?:${NAMED_BASELINE},? ?)?(?:(${UP})|(${DOWN})) ?了? ?(${DIGITS}) ?(?:%|per cent)( ?${NAMED_BASELINE})?(?=$|[.。;])`,
  "giu",
);

/** What names something else than the baseline as what was before. */
const NAMED_OTHER =
  /(?:与|较|比|相比)|(?<!\p{L})(?:compared|than|over|from|since|against)(?!\p{L})/iu;

/** A baseline: as it is read for its figures, and as printed, with its years. */
interface Baseline {
  readonly text: string;
  readonly source: string;
}

/**
 * 120,941 人 (增长 4%): a cell's only count, the change that a bracket behind it tells, and the only
 * count of the baseline. "224,791 种 (增加 27%) (累计)" over 830,623: what has grown is not smaller, so
 * that a cumulative number is the increase itself, and its share of the baseline what is told.
 */
export function changes(column: string, text: string, baseline: Baseline): ProseStatement[] {
  const matches = [...text.matchAll(BRACKET), ...clauses(text)];
  const [match] = matches;
  if (!match || matches.length > 1) return [];
  const [bracket, up = match[4], down = match[5], digits = ""] = match;
  const behind = text.slice(match.index + bracket.length);
  const before = text.slice(0, match.index).trimEnd();
  const current = onlyCount(before);
  const previous = onlyCount(baseline.text);
  if (!current || !previous || !(up ?? down) || /\d/u.test(behind)) return [];
  if (!counts(text, current, unitBehind(baseline.text, previous))) return [];
  const difference = valueOfCount(current) - valueOfCount(previous);
  if (difference < 0 && up !== undefined && CUMULATIVE.test(text)) {
    return [
      {
        column,
        kind: "share",
        printed: `${digits}%`,
        inputs: {
          part: [{ printed: current.printed }],
          whole: [{ printed: previous.printed, column: "baseline" }],
        },
      },
    ];
  }
  const printed = `${down === undefined ? "" : "-"}${digits}%`;
  const told = readNumberText(printed);
  if (!told) return [];
  const isOtherWay = difference === 0 || difference > 0 !== (up !== undefined);
  const isNamed = new RegExp(NAMED_BASELINE, "iu").test(bracket);
  if (isOtherWay && !isNamed && mayBeOver(before, baseline.source)) return [];
  if (isOtherWay && isShare(told.value, current, previous)) return [];
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

/** Whether a growth the other way may be one over something else than the baseline. */
function mayBeOver(before: string, baseline: string): boolean {
  return isOfPeriod(baseline) || NAMED_OTHER.test(before);
}

/** Whether a number is itself the increase: its share of the baseline is what is told. */
function isShare(told: number, current: Count, previous: Count): boolean {
  const share = Math.abs(valueOfCount(current) / valueOfCount(previous));
  return Math.abs(share - told) < 1 / PERCENT;
}

const PERCENT = 100;

function clauses(text: string): readonly RegExpExecArray[] {
  const named = new RegExp(NAMED_BASELINE, "iu");
  return [...text.matchAll(CLAUSE)].filter(([clause]) => named.test(clause));
}
