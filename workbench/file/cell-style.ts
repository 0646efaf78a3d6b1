/** An Excel cell's look in the grid's terms. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { Alignment, Border, Borders, Color, Fill, Font, Style } from "exceljs";

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
/** Pixels of one step of Excel's indent. */
const INDENT = 9;

/** Colours of a theme are left out: the toolkit's files have none. */
function colour(from: Partial<Color> | undefined): { rgb: string } | undefined {
  return from?.argb === undefined ? undefined : { rgb: `#${from.argb.slice(-6)}` };
}

export function cellStyle(style: Partial<Style>): IStyleData {
  return {
    ...fontStyle(style.font),
    ...fillStyle(style.fill),
    ...alignment(style.alignment),
    ...borders(style.border),
    ...(style.numFmt === undefined || style.numFmt === "General"
      ? {}
      : { n: { pattern: style.numFmt } }),
  };
}

function fontStyle(font: Partial<Font> | undefined): IStyleData {
  const cl = colour(font?.color);
  return {
    ...(font?.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(font?.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(font?.size === undefined ? {} : { fs: font.size }),
    ...(cl === undefined ? {} : { cl }),
  };
}

function fillStyle(fill: Fill | undefined): IStyleData {
  const bg =
    fill?.type === "pattern" && fill.pattern === "solid" ? colour(fill.fgColor) : undefined;
  return bg === undefined ? {} : { bg };
}

function alignment(from: Partial<Alignment> | undefined): IStyleData {
  const ht = HORIZONTAL[from?.horizontal ?? ""];
  const vt = VERTICAL[from?.vertical ?? ""];
  return {
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
    ...(from?.wrapText === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(from?.indent === undefined ? {} : { pd: { l: from.indent * INDENT } }),
  };
}

function borders(from: Partial<Borders> | undefined): IStyleData {
  const sides = { t: from?.top, r: from?.right, b: from?.bottom, l: from?.left };
  const drawn = Object.entries(sides).flatMap(([side, border]) => {
    const line = borderLine(border);
    return line === undefined ? [] : [[side, line] as const];
  });
  return drawn.length === 0 ? {} : { bd: Object.fromEntries(drawn) };
}

function borderLine(border: Partial<Border> | undefined): IBorderStyleData | undefined {
  if (border?.style === undefined) return undefined;
  return {
    s: BORDERS[border.style] ?? BorderStyleTypes.THIN,
    cl: colour(border.color) ?? { rgb: "#000000" },
  };
}
