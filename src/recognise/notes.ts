import type { NoteData } from "../tables/data";
import type { Paragraph } from "./document";

const MARK = /^[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/u;
const NOTE =
  /^(?:[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+|注\s?[:：]|Notes?\s?:|Note :|Notas?:|Примечани[ея]:|ملاحظة\s?:)/u;

/** Whether a paragraph is a footnote or a note to the table above it. */
export function isNote(text: string): boolean {
  return NOTE.test(text.trim());
}

export function note({ text, line }: Paragraph): NoteData {
  const mark = MARK.exec(text.trim())?.[0];
  return { ...(mark === undefined ? {} : { mark }), text: text.trim(), line };
}
