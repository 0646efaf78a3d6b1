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
  const swapped = known.find((one) => isSwapped(word, one));
  if (swapped !== undefined) return swapped;
  const best = closest(word, [...known]);
  const longer = Math.max(word.length, best.length);
  return distance(word, best) <= MOST_CHANGED * longer ? best : undefined;
}

/** Whether two neighbouring letters changed places: one slip, though two letters differ. */
function isSwapped(word: string, known: string): boolean {
  const at = word.split("").findIndex((letter, place) => letter !== known[place]);
  if (at < 0 || at + 1 >= word.length) return false;
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return swapped === known;
}
