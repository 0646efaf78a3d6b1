/** The look of the sample sheets. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import { STANDARD_FONT } from "../grid/fonts";

const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: "#c9d1d9" } };
const STRONG_LINE = { s: BorderStyleTypes.MEDIUM, cl: { rgb: "#1d3c5a" } };
const MIDDLE = { vt: VerticalAlign.MIDDLE };

export const TITLE: IStyleData = {
  ...MIDDLE,
  ff: STANDARD_FONT,
  fs: 14,
  bl: BooleanNumber.TRUE,
  cl: { rgb: "#1d3c5a" },
};

export const NOTE: IStyleData = { ...MIDDLE, ff: STANDARD_FONT, fs: 9, cl: { rgb: "#5b6067" } };

function heading(fill: string): IStyleData {
  return {
    ...MIDDLE,
    ff: STANDARD_FONT,
    fs: 10,
    bl: BooleanNumber.TRUE,
    cl: { rgb: "#ffffff" },
    bg: { rgb: fill },
    ht: HorizontalAlign.CENTER,
    tb: WrapStrategy.WRAP,
  };
}

export const HEADING = heading("#1d3c5a");
export const RECOMPUTED_HEADING = heading("#2a6f62");

export function labelStyle(isTotal: boolean): IStyleData {
  return { ...body(isTotal), ht: HorizontalAlign.LEFT };
}

export function figureStyle(isTotal: boolean, isRecomputed: boolean, pattern: string): IStyleData {
  return {
    ...body(isTotal),
    ht: pattern === "General" ? HorizontalAlign.CENTER : HorizontalAlign.RIGHT,
    n: { pattern },
    ...(isRecomputed ? { bg: { rgb: "#eef6f3" } } : {}),
  };
}

function body(isTotal: boolean): IStyleData {
  return {
    ...MIDDLE,
    ff: STANDARD_FONT,
    fs: 10,
    bl: isTotal ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    bd: isTotal ? { t: STRONG_LINE, b: STRONG_LINE } : { b: LINE },
  };
}
