import { MAX_CELL_TEXT, MAX_DECIMALS } from "./limits";
import { normaliseText } from "./text";

/** A figure as printed: its value (percent as a share of 1) and the decimals which that value shows. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
}

/** Hyphens (the unbreakable one is Word's), dashes and the minus sign. */
const DASH = "[-\u2010-\u2015\u2212]";
const NIL = new RegExp(`^${DASH}?$`);
const SIGNED = new RegExp(`^(${DASH}|\\+) ?(.*)$`);

/** How the six languages, and Excel, write that a figure does not apply. */
const NOT_APPLICABLE = new Set(
  [
    "#N/A",
    "N/A",
    "NA",
    "n.a.",
    "n.a",
    "n/a.",
    "not applicable",
    "不适用",
    "sans objet",
    "non applicable",
    "s.o.",
    "s/o",
    "no aplicable",
    "no se aplica",
    "no aplica",
    "no procede",
    "не применимо",
    "неприменимо",
    "н/п",
    "غير منطبق",
    "لا ينطبق",
  ].map((text) => text.toLowerCase()),
);

/** A text in which figures stand, with the Arabic signs for thousands, decimals and percent as ours. */
export function normaliseFigure(text: string): string {
  return normaliseText(text).replaceAll("٬", ",").replaceAll("٫", ".").replaceAll("٪", "%");
}

export function isNilText(text: string): boolean {
  return NIL.test(normaliseText(text));
}

/** Words for nil, where a figure is expected: elsewhere they are an answer. */
const NIL_WORDS = new Set(
  "nil|none|néant|neant|aucun|aucune|ninguno|ninguna|nulo|нет|لا يوجد|لا شيء|无|無".split("|"),
);

/** Whether the cell of a figure says in words that there is none: "nil", 无. */
export function isNilWord(text: string): boolean {
  return NIL_WORDS.has(
    normaliseText(text)
      .toLowerCase()
      .replace(/[.。]$/u, ""),
  );
}

export function isNotApplicableText(text: string): boolean {
  return NOT_APPLICABLE.has(normaliseText(text).toLowerCase());
}

const PLAIN = /^\d+(\.\d+)?$|^\.\d+$/;
const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(, ?\d{3})+(\.\d+)?$/;
const GROUPED_BY_BLANK = /^[1-9]\d{0,2}([ '’]\d{3})+([.,]\d+)?$/;
const GROUPED_BY_DOT = /^[1-9]\d{0,2}(\.\d{3}){2,}$|^[1-9]\d{0,2}(\.\d{3})+,\d+$/;
const DECIMAL_COMMA = /^\d+,\d+$|^,\d+$/;
const SCIENTIFIC = /^\d+(\.\d+)?e[+-]?\d{1,3}$/i;

/** The digits of an unsigned number with a dot as its decimal sign; undefined where it is none. */
function plainDigits(text: string): string | undefined {
  if (PLAIN.test(text) || SCIENTIFIC.test(text)) return text;
  if (GROUPED_BY_COMMA.test(text)) return text.replace(/[, ]/g, "");
  if (GROUPED_BY_BLANK.test(text)) return text.replace(/[ '’]/g, "").replace(",", ".");
  if (GROUPED_BY_DOT.test(text)) return text.replaceAll(".", "").replace(",", ".");
  if (DECIMAL_COMMA.test(text)) return text.replace(",", ".");
  return undefined;
}

/**
 * Reads a number out of a cell's text: full-width and Arabic-Indic digits, thousands separators
 * (comma, blank, apostrophe, or dots before a decimal comma), `(1,234)` for a negative, `45%`.
 * A comma before exactly three digits separates thousands, as the report prints them; before any
 * other number of digits it is a decimal sign. Undefined where the text is not one number.
 */
export function readNumberText(source: string): PrintedNumber | undefined {
  if (source.length > MAX_CELL_TEXT) return undefined;
  let text = normaliseFigure(source);
  let negative = false;
  const bracketed = /^\((.*)\)(%?)$/.exec(text);
  if (bracketed) {
    negative = true;
    text = `${bracketed[1] ?? ""}${bracketed[2] ?? ""}`.trim();
  }
  const signed = SIGNED.exec(text);
  if (signed) {
    // "(-5)" is not a number that anybody prints on purpose
    if (bracketed) return undefined;
    negative = signed[1] !== "+";
    text = signed[2] ?? "";
  }
  const percent = text.endsWith("%");
  if (percent) text = text.slice(0, -1).trimEnd();
  const digits = plainDigits(text);
  if (digits === undefined) return undefined;
  const unsigned = percent ? Number(shifted(digits, -2)) : Number(digits);
  if (!Number.isFinite(unsigned)) return undefined;
  const decimals = Math.max(0, decimalsShown(digits) + (percent ? 2 : 0));
  return { value: negative && unsigned !== 0 ? -unsigned : unsigned, decimals };
}

/** The digits with their exponent moved, so that 4.6 % is the double nearest to 0.046. */
function shifted(digits: string, by: number): string {
  const [mantissa = "", exponent = "0"] = digits.toLowerCase().split("e");
  return `${mantissa}e${Number(exponent) + by}`;
}

function decimalsShown(digits: string): number {
  const [mantissa = "", exponent = "0"] = digits.toLowerCase().split("e");
  return (mantissa.split(".")[1]?.length ?? 0) - Number(exponent);
}

/** Decimals that a number shows when it is written with Excel's 15 significant digits. */
export function decimalsOf(value: number): number {
  const text = String(Number(value.toPrecision(MAX_DECIMALS)));
  return Math.max(0, decimalsShown(text));
}

/** Whether a text has a digit, of whatever script. */
export function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text);
}
