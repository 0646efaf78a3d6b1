import { normaliseText } from "../model/text";
import { isSymbol } from "./document-symbol";

/** "附件一第5页", "Annex I, page 5": the line below the symbol at the head of a page. */
const PAGE = /^.{1,30}\d\p{L}?$/u;

/** The lines without the heads of pages, which an extractor leaves amid the text. */
export function withoutPageHeads<T extends { readonly text: string }>(lines: readonly T[]): T[] {
  const texts = lines.map(({ text }) => normaliseText(text));
  return lines.filter((_, at) => {
    const text = texts[at] ?? "";
    return !isSymbol(text) && !(isSymbol(texts[at - 1] ?? "") && PAGE.test(text));
  });
}
