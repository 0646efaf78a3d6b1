import { Decimal } from "../calc/arithmetic";
import { exactly, printedInterval, type Interval } from "../calc/interval";
import { MAX_FIGURE } from "../model/limits";
import { scaleOf, type Measure } from "../model/measure";
import { isNilText, isNilWord, isNotApplicableText, readNumberText } from "../model/number-text";
import { RAISED_DIGIT } from "../model/raised-digits";
import { isErrorCode } from "../model/cell-error";
import { normaliseText } from "../model/text";
import type { Holds } from "./spec";

export type CellKind =
  "number" | "nil" | "blank" | "notApplicable" | "text" | "rating" | "arrow" | "error";

/** A cell as printed, and what it stands for. */
export interface TypedCell {
  readonly kind: CellKind;
  readonly raw: string;
  /** As printed: percent as a share of 1, an amount in the table's own unit; 0 for nil. */
  readonly value?: number;
  readonly decimals?: number;
  /** A share without its sign: read as one of a hundred, though sheets may hold the fraction. */
  readonly isBareShare?: true;
  /** Raised digits and asterisks behind it. */
  readonly marks?: readonly string[];
}

const MARKS = new RegExp(`${RAISED_DIGIT}+`, "g");
const RATING = /^[●▲◆](?: ?[●▲◆])*$/u;
/** As templates write them: a sign of its own, and the word. */
const WORDED_RATING = /^[●▲◆○✕] ?\p{L}/u;
const ARROW = /^[↗↘→]$/u;

/**
 * Reads a cell: blank is not nil (`-`), and nil is not 0 %. Where the column holds text, a number
 * in it is not looked for.
 */
export function typedCell(raw: string, holds: Holds = "amount"): TypedCell {
  const marks = raw.match(MARKS);
  const found = { raw, ...(marks ? { marks } : {}) };
  // a footnote mark alone says why there is no figure
  if (normaliseText(raw) === "") return { kind: "blank", ...found };
  const isFigure = holds === "amount" || holds === "share";
  if (isNilText(raw) || (isFigure && isNilWord(raw))) return { kind: "nil", value: 0, ...found };
  if (isNotApplicableText(raw)) return { kind: "notApplicable", ...found };
  const text = normaliseText(raw);
  if (isErrorCode(text)) return { kind: "error", ...found };
  if (RATING.test(text) || (holds === "rating" && WORDED_RATING.test(text))) {
    return { kind: "rating", ...found };
  }
  if (ARROW.test(text)) return { kind: "arrow", ...found };
  if (!isFigure) return { kind: "text", ...found };
  const number = readNumberText(raw);
  if (!number || Math.abs(number.value) > MAX_FIGURE) return { kind: "text", ...found };
  // a share printed as a bare figure under a heading with % is one of a hundred
  const isBarePercent = holds === "share" && !/[%٪％]/u.test(text);
  const value = isBarePercent ? Number(new Decimal(number.value).div(100)) : number.value;
  const decimals = number.decimals + (isBarePercent ? 2 : 0);
  return {
    kind: "number",
    value,
    decimals,
    ...(isBarePercent ? { isBareShare: true } : {}),
    ...found,
  };
}

/** Things that are counted one by one: a count printed whole is that number, not a rounded one. */
const COUNTED: readonly Measure[] = ["count", "items"];

/**
 * The values that a printed cell stands for, in the measure's base (francs, not thousands of
 * francs): half a unit of the last printed digit either way; nil, blank and whole counts are exact.
 * Undefined where the cell holds no figure.
 *
 * @param exactFrom with so many decimals, or more, a figure is exact as well, as with centimes
 */
export function intervalOf(
  cell: TypedCell,
  measure: Measure,
  exactFrom = Number.POSITIVE_INFINITY,
): Interval | undefined {
  if (cell.kind === "nil" || cell.kind === "blank") return exactly(0);
  if (cell.kind !== "number" || cell.value === undefined || cell.decimals === undefined) {
    return undefined;
  }
  if (COUNTED.includes(measure) && cell.decimals === 0) return exactly(cell.value);
  // to the centime is exact in francs only: in thousands of them it is rounded
  if (cell.decimals >= exactFrom && scaleOf(measure) === 1) return exactly(cell.value);
  const { low, high } = printedInterval(cell.value, cell.decimals);
  const scale = scaleOf(measure);
  return { low: low.times(scale), high: high.times(scale) };
}
