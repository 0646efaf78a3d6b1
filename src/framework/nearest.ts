import { closest, distance } from "fastest-levenshtein";
import type { MessageValues } from "../model/cell-error";

/** The share of the longer word that may differ: more is another word, not a slip. */
const MOST_CHANGED = 0.4;
/** A list that is longer than this is no help in a message. */
const LONGEST_LIST = 160;

/**
 * What a message may suggest in place of an unknown word: the known word that is spelt most like
 * it, where one is near; else all that are known, where they are few; else nothing.
 */
export function suggestion(word: string, known: readonly string[]): MessageValues {
  const near = nearest(word, known);
  if (near !== undefined) return { nearest: near };
  const list = known.join(", ");
  return list === "" || list.length > LONGEST_LIST ? {} : { known: list };
}

function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(word, [...known]);
  const longer = Math.max(word.length, best.length);
  return distance(word, best) <= MOST_CHANGED * longer ? best : undefined;
}
