import { MAX_CELL_TEXT } from "../../model/limits";
import { normaliseFigure } from "../../model/number-text";

/** Marks of a page's structure, as some texts keep them; `<` before a figure is none. */
const TAG = /<\/?[a-z][^<>]*>/giu;

/** A cell's prose ready to be read: without footnote marks, full width and mark-up. */
export function readable(cell: string): string {
  return cell.length > MAX_CELL_TEXT ? "" : normaliseFigure(cell.replace(TAG, " "));
}

/** What full stops set apart; a figure is announced in the sentence that it is taken up in. */
export function sentences(text: string): readonly string[] {
  return text.split(/(?<=[。。!?])|(?<=[.!?]) (?=\p{Lu})/u);
}

/** The text without what stands between parentheses that open and close in it. */
export function withoutAsides(text: string): string {
  return text.replace(/\([^()]*\)/gu, " ");
}
