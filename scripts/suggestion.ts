import { suggestion } from "../src/framework/nearest";

/** What the command line adds to “there is no such word”: the word that is near, else those there are. */
export function suggestionText(word: string, known: readonly string[]): string {
  const { nearest, known: all } = suggestion(word, known);
  if (nearest !== undefined) return ` Did you mean “${nearest}”?`;
  return all === undefined ? "" : ` Known are: ${all}.`;
}
