import { MAX_CELL_TEXT } from "../model/limits";
import { isNilText, normaliseFigure, readNumberText } from "../model/number-text";
import { remembered } from "../model/remembered";
import { withoutNonFigures } from "./not-figures";
import { multiplier } from "./number-words";
import { DIGITS } from "./prose/digits";

/** The leading figure of a KPI cell: percent as a share of 1, nil (`null`) for "none". */
export interface ProseFigure {
  readonly value: number | null;
  /** `%`, a currency, a classifier (人, 个) or the next word; empty where there is none. */
  readonly unit: string;
  /** "4 of 7": what was counted, and out of how many; nil where the cell does not say. */
  readonly part: number | null;
  readonly whole: number | null;
}

/** With the figure alone, as a cell of figures would hold it: `98%`, `65,000`, `-`. */
interface PrintedFigure extends ProseFigure {
  readonly printed: string;
}

const NUMBER = new RegExp(`(?<![\\d.,])${DIGITS}`, "u");

/** "7 flagship publications, of which 4" in Chinese order: the whole first. */
const WHOLE_THEN_PART = new RegExp(`(${DIGITS})[^\\d()]{0,16}中(?:的|有) ?(${DIGITS})`, "u");
const PART_THEN_WHOLE = new RegExp(
  `(${DIGITS}) ?(?:(?:out )?of|sur|parmi|des?|из|من(?: أصل)?|/) ?(?:the |les |los |las |un total de )?(${DIGITS})`,
  "iu",
);

const NONE_WORDS = "none|nil|néant|aucune?|ningun[oa]|нет|отсутству[ею]т|لا يوجد|لا شيء";
const STARTS_WITH_NONE = new RegExp(`^(?:无(?!\\p{Script=Han})|(?:${NONE_WORDS})(?!\\p{L}))`, "iu");
/** At the end, or before what is said of it: 截至 2024 年底无,见表 19. */
const ENDS_WITH_NONE = new RegExp(
  `(?:[\\s:底初年月日,…][尚暂]?无|(?<!\\p{L})(?:${NONE_WORDS})) ?(?:[。.,;(]|$)`,
  "iu",
);

const PERCENT =
  /^ ?(?:%|(?:per ?cent|pour cent|por ciento|процент(?:а|ов)?|(?:في|ب)? ?ال?مائة|في المئة)(?!\p{L}))/iu;
const CURRENCY_BEFORE = /(CHF|USD|EUR|US\$|[$€£])[ -]?$/u;
const UNIT =
  /^ ?(个?百分点|(?:千|百万)?(?:瑞郎|瑞士法郎|美元|欧元)|小时|分钟|工作日|人次|\p{Script=Han}|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)/u;
/** Words that join a number to what follows and are no unit of it. */
const NO_UNIT =
  /^(?:of|out|and|or|to|in|by|sur|et|ou|à|en|dans|de|des|du|y|o|a|из|и|или|до|в|за|من|إلى|أو|في|و|和|或|至|到|与|的|中)$/iu;

/** As far back from a number as a sign or a currency can stand. */
const REACH = 8;

const nothing: PrintedFigure = { value: null, unit: "", part: null, whole: null, printed: "-" };

/**
 * Reads the leading figure out of a KPI cell's prose: passes over years, dates, editions, grades
 * such as P4 and footnote marks, and takes the first number that is left, with its unit; then the
 * first "4 of 7". Undefined where there is no figure.
 */
export function readFigure(source: string): ProseFigure | undefined {
  const read = printedFigure(source);
  if (!read) return undefined;
  const { value, unit, part, whole } = read;
  return { value, unit, part, whole };
}

/** The same figure as a cell of figures would hold it: `98%`, `65,000`; `-` for none. */
export function figureText(source: string): string | undefined {
  return printedFigure(source)?.printed;
}

/**
 * A figure as a text prints it: the first number in it of that value (percent as a share of 1); the
 * figure itself in plain digits where the text only leads to it, as 1 new and 8 revised ones to 9.
 */
export function figureTextOf(value: number, source: string): string {
  const text = withoutNonFigures(normaliseFigure(source));
  for (const [found] of text.matchAll(new RegExp(`${NUMBER.source}(?: ?%)?`, "gu"))) {
    const printed = found.replace(/ /g, "");
    if (readNumberText(printed)?.value === value) return printed;
  }
  return String(value);
}

/** Without a figure, null: what is undefined could not be remembered. */
const rememberedFigure = remembered(
  (source: string): PrintedFigure | null => readPrinted(source) ?? null,
);

function printedFigure(source: string): PrintedFigure | undefined {
  return rememberedFigure(source) ?? undefined;
}

function readPrinted(source: string): PrintedFigure | undefined {
  if (source.length > MAX_CELL_TEXT) return undefined;
  if (isNilText(source)) return nothing;
  const whole = normaliseFigure(source);
  const alone = readNumberText(whole);
  // a cell that holds nothing but a number is that number, even where it looks like a year
  if (alone) {
    const unit = whole.includes("%") ? "%" : "";
    return { ...nothing, value: alone.value, unit, printed: whole };
  }
  return readProse(withoutNonFigures(whole));
}

function readProse(text: string): PrintedFigure | undefined {
  if (STARTS_WITH_NONE.test(text)) return nothing;
  const leading = leadingNumber(text);
  if (!leading) return ENDS_WITH_NONE.test(text) ? nothing : undefined;
  const [part, whole] = partOfWhole(text);
  const isWhole = whole !== null && leading.unit !== "%" && leading.value === whole;
  if (isWhole) return { value: part, unit: leading.unit, part, whole, printed: String(part) };
  return { ...leading, part, whole };
}

function leadingNumber(
  text: string,
): (Pick<PrintedFigure, "unit" | "printed"> & { value: number }) | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [found] = match;
  // extraction breaks numbers behind their commas: "431, 896"
  const digits = found.replace(/ /g, "");
  const before = text.slice(Math.max(0, match.index - REACH), match.index);
  const after = text.slice(match.index + found.length);
  const isNegative = /(?:^|[\s(:])[-−–]$/u.test(before);
  const signed = (value: number): number => (isNegative && value !== 0 ? -value : value);
  const sign = isNegative ? "-" : "";
  if (PERCENT.test(after)) {
    const share = readNumberText(`${digits}%`);
    return share && { value: signed(share.value), unit: "%", printed: `${sign}${digits}%` };
  }
  const number = readNumberText(digits);
  if (!number) return undefined;
  const currency = CURRENCY_BEFORE.exec(before)?.[1];
  const { power, rest } = multiplier(after);
  const value = signed(Number(`${number.value}e${power}`));
  const printed = power === 0 ? `${sign}${digits}` : String(value);
  return { value, unit: currency ?? unitOf(rest), printed };
}

function unitOf(after: string): string {
  const unit = UNIT.exec(after)?.[1] ?? "";
  return NO_UNIT.test(unit) ? "" : unit;
}

function partOfWhole(text: string): [number | null, number | null] {
  const chinese = WHOLE_THEN_PART.exec(text);
  const other = chinese ? null : PART_THEN_WHOLE.exec(text);
  const part = valueOf(chinese ? chinese[2] : other?.[1]);
  const whole = valueOf(chinese ? chinese[1] : other?.[2]);
  return part !== null && whole !== null && part <= whole ? [part, whole] : [null, null];
}

function valueOf(digits = ""): number | null {
  return readNumberText(digits)?.value ?? null;
}
