import { isNilText, readNumberText } from "../model/number-text";
import { normaliseText } from "../model/text";

/** The leading figure of a KPI cell: percent as a share of 1, nil (`null`) for "none". */
export interface ProseFigure {
  readonly value: number | null;
  /** `%`, a currency, a classifier (人, 个) or the next word; empty where there is none. */
  readonly unit: string;
  /** "4 of 7": what was counted, and out of how many; nil where the cell does not say. */
  readonly part: number | null;
  readonly whole: number | null;
}

interface Candidate {
  readonly value: number;
  readonly unit: string;
  readonly couldBeYear: boolean;
}

const DIGITS =
  "(?:\\d{1,3}(?:, ?\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)(?!\\d)";
const NUMBER = new RegExp(`(?<![\\d.,])${DIGITS}`, "gu");

/** "7 flagship publications, of which 4" in Chinese order: the whole first. */
const WHOLE_THEN_PART = new RegExp(`(${DIGITS})[^\\d()]{0,16}中(?:的|有) ?(${DIGITS})`, "u");
const PART_THEN_WHOLE = new RegExp(
  `(${DIGITS}) ?(?:(?:out )?of|sur|parmi|de|из|من(?: أصل)?|/) ?(?:the |les |los |las |un total de )?(${DIGITS})`,
  "iu",
);

const NONE = /(?:^|[\s:底,])(?:无|none|nil|aucune?|ningun[oa]|нет|отсутствует|لا يوجد)$/iu;

/** What stands right behind a number that counts no indicator: dates, editions, ordinals. */
const NOT_A_FIGURE_BEFORE = /^ ?(?:年|月|日|版)/u;
/** What stands right before such a number: P4, H10, COVID-19, 第 28, № 5. */
const NOT_A_FIGURE_AFTER = /(?:\p{Script=Latin}-?|第 ?|№ ?|no\. ?|n° ?|\[)$/iu;

const UNIT =
  /^ ?(%|个?百分点|(?:千|百万|亿)?瑞郎|\p{Script=Han}|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)/u;
const TEN_THOUSANDS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/**
 * Reads the leading figure out of a KPI cell's prose: passes over years, dates, editions, grades
 * such as P4 and footnote marks, and takes the first number that is left, with its unit; then the
 * first "4 of 7". Undefined where there is no figure.
 */
export function readFigure(source: string): ProseFigure | undefined {
  if (isNilText(source)) return nothing;
  const text = normaliseText(source).replaceAll("٪", "%");
  const figures = candidates(text);
  const chosen = figures.find((figure) => !figure.couldBeYear) ?? figures.find(({ unit }) => unit);
  if (!chosen) return NONE.test(text) ? nothing : undefined;
  const [part, whole] = partOfWhole(text);
  const isWhole = whole !== null && chosen.unit !== "%" && chosen.value === whole;
  return {
    value: isWhole ? part : chosen.value,
    unit: chosen.unit,
    part,
    whole,
  };
}

const nothing: ProseFigure = { value: null, unit: "", part: null, whole: null };

function candidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (NOT_A_FIGURE_AFTER.test(before) || NOT_A_FIGURE_BEFORE.test(after)) continue;
    if (isInBiennium(before, match[0], after)) continue;
    const number = readNumberText(match[0]);
    if (number) found.push(withUnit(number.value, match[0], before, after));
  }
  return found;
}

function withUnit(value: number, digits: string, before: string, after: string): Candidate {
  const negative = /(?:^|[\s(:])[-−–]$/u.test(before);
  const tens = /^ ?([万亿])/u.exec(after);
  const scaled = tens ? Number(`${value}e${TEN_THOUSANDS[tens[1] as string] as number}`) : value;
  const rest = tens ? after.slice(tens[0].length) : after;
  const unit = UNIT.exec(rest)?.[1] ?? "";
  const isPercent = unit === "%";
  const unsigned = isPercent ? (readNumberText(`${digits}%`)?.value ?? scaled) : scaled;
  return {
    value: negative ? -unsigned : unsigned,
    unit,
    couldBeYear: /^(?:19|20)\d\d$/.test(digits) && !isPercent,
  };
}

/** 2022/23, 2024/2025 or 2024-25, whichever half the number is. */
function isInBiennium(before: string, digits: string, after: string): boolean {
  const isFirst = /^(?:19|20)\d\d$/.test(digits) && /^[/-]\d{2}(?:\d{2})?(?!\d)/.test(after);
  const isSecond = /(?:19|20)\d\d[/-]$/.test(before) && /^\d{2}(?:\d{2})?$/.test(digits);
  return isFirst || isSecond;
}

function partOfWhole(text: string): [number | null, number | null] {
  const chinese = WHOLE_THEN_PART.exec(text);
  if (chinese) return [valueOf(chinese[2]), valueOf(chinese[1])];
  const other = PART_THEN_WHOLE.exec(text);
  if (!other || isInBiennium("", other[1] ?? "", `/${other[2] ?? ""}`)) return [null, null];
  return [valueOf(other[1]), valueOf(other[2])];
}

function valueOf(digits = ""): number | null {
  return readNumberText(digits)?.value ?? null;
}
