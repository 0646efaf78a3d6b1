import { MAX_ROW_HEIGHT } from "../model/limits";
import type { TableData } from "../tables/data";

/** In characters of the standard font. */
const LABEL_WIDTH = { least: 16, most: 48 };
const CELL_WIDTH = { least: 11, most: 40 };
const MARGIN = 2;

/** Wide characters of Chinese, Japanese and Korean take twice the place. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/gu;

/** Fonts for Arabic are broader than the standard font. */
const ARABIC = /\p{Script=Arabic}/gu;
const MORE_FOR_ARABIC = 0.35;

/** Points, of the standard font, and of those that stand in for it where it lacks the script. */
const LINE_HEIGHT = 15;
const OTHER_LINE_HEIGHT = 17.5;

/** Beside a letter of the standard font a wide character takes a little more than two places. */
const MORE_FOR_WIDE = 1.2;

/** Places that a text takes on one line. */
function displayWidth(text: string): number {
  return (
    text.length +
    MORE_FOR_WIDE * (text.match(WIDE)?.length ?? 0) +
    MORE_FOR_ARABIC * (text.match(ARABIC)?.length ?? 0)
  );
}

/** The height of a row for texts that wrap within widths: no program fits it on opening by itself. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const heights = texts.map((text, at) => {
    const width = Math.max(1, (widths[at] ?? 0) - 1);
    const lines = text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / width)), 0);
    return lines * lineHeight(text);
  });
  return Math.min(MAX_ROW_HEIGHT, Math.max(LINE_HEIGHT, ...heights));
}

function lineHeight(text: string): number {
  return text.search(WIDE) >= 0 || text.search(ARABIC) >= 0 ? OTHER_LINE_HEIGHT : LINE_HEIGHT;
}

/** Width of the row labels, then of each column: for its figures whole, for headers and prose in lines. */
export function columnWidths({ rows, columns }: TableData): number[] {
  const labels = rows.map(({ label }) => label);
  return [
    widthFor(labels, LABEL_WIDTH),
    ...columns.map((_, at) =>
      widthFor(
        rows.map(({ cells }) => cells[at] ?? ""),
        CELL_WIDTH,
      ),
    ),
  ];
}

function widthFor(
  texts: readonly string[],
  { least, most }: { least: number; most: number },
): number {
  const longest = texts
    .flatMap((text) => text.split("\n"))
    .reduce((width, line) => Math.max(width, displayWidth(line)), 0);
  return Math.min(most, Math.max(least, Math.ceil(longest) + MARGIN));
}
