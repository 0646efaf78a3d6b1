import { closest, distance } from "fastest-levenshtein";
import { MAX_NAME_DISTANCE } from "./limits";

/** The word that is spelt most like this one, both as keys; undefined where none is near. */
export function nearestWord(key: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const best = closest(key, [...words]);
  const longer = Math.max(key.length, best.length);
  return distance(key, best) > MAX_NAME_DISTANCE * longer ? undefined : best;
}
