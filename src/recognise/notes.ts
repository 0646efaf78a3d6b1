import { RAISED_DIGIT } from "../model/raised-digits";
import type { NoteData } from "../tables/data";
import type { Paragraph } from "./document";

const MARK = new RegExp(`^${RAISED_DIGIT}+`, "u");
const NOTE = new RegExp(
  String.raw`^(?:${RAISED_DIGIT}+|注\s?[:：]|Notes?\s?:|Note :|Notas?:|Примечани[ея]:|ملاحظة\s?:)`,
  "u",
);

/** Whether a paragraph is a footnote or a note to the table above it. */
export function isNote(text: string): boolean {
  return NOTE.test(text.trim());
}

export function note({ text, line }: Paragraph): NoteData {
  const mark = MARK.exec(text.trim())?.[0];
  return { ...(mark === undefined ? {} : { mark }), text: text.trim(), line };
}
