import { closest } from "fastest-levenshtein";

/** The known word that is spelt most like the one found; "" where none is known. */
export function nearest(word: string, known: readonly string[]): string {
  return known.length === 0 ? "" : closest(word, [...known]);
}
