import { RAISED_DIGIT } from "../model/raised-digits";
import type { AnnouncedList } from "./announced-list";
import { countValue, HAN_COUNT } from "./counting-numerals";
import type { ProseCell } from "./prose-cells";

/** A note on a line of its own: its mark, and what it says. */
const NOTE = new RegExp(`^\\s*(${RAISED_DIGIT}+)\\s+(\\S.*)$`, "u");
/** 五项战略¹⁹: a number of things, marked right behind them. */
const MARKED = new RegExp(
  `${HAN_COUNT} ?[个项名家国位种件]\\p{Script=Han}{0,8}(${RAISED_DIGIT}+)`,
  "gu",
);
/** 非洲（2 个）: a note that is nothing but such parts has all of them. */
const PART = /^[^\d（）()]{2,30}[（(](\d{1,3}) ?[个项名家国位种件]?[）)]$/u;
const LEAST_PARTS = 2;

/** Numbers of things that a note, on a line further below, parts by region. */
export function partsInNotes(
  cells: readonly ProseCell[],
): readonly { readonly cell: ProseCell; readonly list: AnnouncedList }[] {
  const notes = cells.flatMap(({ text, at }) => {
    const [, mark = "", note = ""] = NOTE.exec(text) ?? [];
    return mark === "" ? [] : [{ mark, line: at.line, parts: partsOf(note) }];
  });
  if (notes.length === 0) return [];
  return cells.flatMap((cell) =>
    [...cell.text.matchAll(MARKED)].flatMap(([text, announced = "", mark = ""]) => {
      // numbers of notes begin anew with each part of a report: the next one is meant
      const parts = notes.find((note) => note.mark === mark && note.line > cell.at.line)?.parts;
      if (!parts || parts.length < LEAST_PARTS) return [];
      const items = parts.reduce((sum, part) => sum + part, 0);
      const isRight = items === countValue(announced);
      return [{ cell, list: { text, announced, items, isRight } }];
    }),
  );
}

/** None where the note says anything else. */
function partsOf(note: string): readonly number[] {
  const parts = note
    .replace(/[。.]\s*$/u, "")
    .split(/[;；、]/u)
    .map((part) => Number(PART.exec(part.trim())?.[1] ?? Number.NaN));
  return parts.some((part) => Number.isNaN(part)) ? [] : parts;
}
