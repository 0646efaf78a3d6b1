import { readBiennium } from "../model/biennium";
import { cellError, isCellError, type CellError, type MessageId } from "../model/cell-error";
import { readDay } from "../model/day";
import { MAX_DECIMALS } from "../model/limits";
import { readBoolean, readNumber, readText } from "../model/read-cell";
import { normaliseText, quoted } from "../model/text";
import { codeOf, nearestCode, type Subject } from "../model/vocabulary";
import type { Cell } from "../model/cell";

/** How an argument's cell is read, and the messages that its reader can give. */
export interface Reader {
  readonly read: (cell: unknown) => Cell;
  readonly errors: readonly MessageId[];
}

const NUMBER_ERRORS: readonly MessageId[] = ["notANumber", "notApplicable"];

/** A reader of numbers that refuses those for which `isGood` is false. */
function numberWhere(isGood: (value: number) => boolean, message: MessageId): Reader {
  return {
    read: (cell) => {
      const value = readNumber(cell);
      if (value === null || isCellError(value) || isGood(value)) return value;
      return cellError("#VALUE!", message, { text: String(value) });
    },
    errors: [...NUMBER_ERRORS, message],
  };
}

/** A reader of words that stand for a code of ours, in any of the six languages. */
function wordOf(subject: Subject, message: MessageId): Reader {
  return {
    read: (cell) => {
      const text = readText(cell);
      if (text === null || isCellError(text)) return text;
      const code = codeOf(subject, text);
      if (code !== undefined) return code;
      const nearest = nearestCode(subject, text) ?? "";
      return cellError("#VALUE!", message, { text: quoted(text), known: subject, nearest });
    },
    errors: [message, "didYouMean"],
  };
}

export const READERS = {
  number: { read: readNumber, errors: NUMBER_ERRORS },
  /** A share of 1: 5 % or 0.05. */
  rate: numberWhere((value) => value >= 0 && value <= 1, "rateOutOfRange"),
  step: numberWhere((value) => value > 0, "stepNotPositive"),
  decimals: numberWhere(
    (value) => Number.isInteger(value) && Math.abs(value) <= MAX_DECIMALS,
    "notDecimals",
  ),
  year: { read: readYear, errors: ["notAYear", "notApplicable"] },
  text: { read: readText, errors: ["notApplicable"] },
  yesNo: { read: readBoolean, errors: ["notYesOrNo"] },
  biennium: {
    read: (cell: unknown): Cell => {
      const biennium = readBiennium(cell);
      return biennium === null || isCellError(biennium) ? biennium : biennium.firstYear;
    },
    errors: ["notABiennium", "bienniumUnquoted", "secondYear"],
  },
  day: { read: readDay, errors: ["notADate"] },
  system: wordOf("systems", "unknownSystem"),
  documentType: wordOf("documentTypes", "unknownDocumentType"),
  ratingRule: wordOf("ratingRules", "unknownRatingRule"),
  reportingPoint: wordOf("reportingPoints", "unknownReportingPoint"),
  language: wordOf("languages", "unknownLanguage"),
  budgetBasis: wordOf("budgetBases", "unknownBasis"),
  revenueBasis: wordOf("revenueBases", "unknownBasis"),
  indicatorField: wordOf("indicatorFields", "unknownField"),
  recommendationField: wordOf("recommendationFields", "unknownField"),
  /** A target with its sign, `≥95 %`; as text, since the sign decides how it is met. */
  target: { read: readTargetCell, errors: NUMBER_ERRORS },
  /** The same where its sign makes no difference. */
  targetFigure: { read: (cell: unknown): Cell => readTarget(cell).value, errors: NUMBER_ERRORS },
  /** A figure as printed: numbers as they are, text with its decimals. */
  printed: { read: readPrintedCell, errors: NUMBER_ERRORS },
  /** The cell as it came: the function reads it itself. */
  raw: { read: (cell: unknown): Cell => cell as Cell, errors: [] },
} as const satisfies Record<string, Reader>;

export type Kind = keyof typeof READERS;

function readYear(cell: unknown): number | null | CellError {
  const year = readNumber(cell);
  if (year === null || (isCellError(year) && year.message !== "notANumber")) return year;
  const isYear = Number.isInteger(year) && Number(year) > 1900 && Number(year) < 3000;
  return isYear ? year : cellError("#VALUE!", "notAYear", { text: quoted(String(cell)) });
}

const SIGNS: Readonly<Record<string, string>> = { "≥": ">=", "≧": ">=", "≤": "<=", "≦": "<=" };

/** A target's sign, where one is written, and its figure. */
function readTarget(cell: unknown): { sign: string; value: number | null | CellError } {
  const text = typeof cell === "string" ? normaliseText(cell) : "";
  const signed = /^(≥|≧|>=|>|≤|≦|<=|<)(.*)$/u.exec(text);
  if (!signed) return { sign: "", value: readNumber(cell) };
  const [, sign = "", rest] = signed;
  const value = readNumber(rest) ?? cellError("#VALUE!", "notANumber", { text: quoted(text) });
  return { sign: SIGNS[sign] ?? sign, value };
}

/** Text keeps its sign in front of a number that can be read: `>=0.95`. */
function readTargetCell(cell: unknown): number | string | null | CellError {
  const { sign, value } = readTarget(cell);
  return typeof value === "number" && sign !== "" ? `${sign}${value}` : value;
}

/** Text that is a number stays as it is printed, with the decimals it shows. */
function readPrintedCell(cell: unknown): number | string | null | CellError {
  const value = readNumber(cell);
  return typeof value === "number" && typeof cell === "string" ? cell : value;
}
