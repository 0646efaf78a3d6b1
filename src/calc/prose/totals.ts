import { countsIn, withoutDates, type Count } from "./counts";
import { AND, CIRCUMSTANCE, OF_WHICH, PARTLY } from "./words";
import { withoutAsides } from "./text";

const ENDS_PARTLY = new RegExp(`(?:${PARTLY})[\\s:(,]*$`, "iu");
const TELLS_A_PART = new RegExp(OF_WHICH, "iu");
const IS_JOINED = new RegExp(`(?:${AND}|、|,|;)\\s*$`, "iu");
const IS_CIRCUMSTANCE = new RegExp(`(?<!\\p{L})(?:${CIRCUMSTANCE}) (?:at least )?$`, "iu");

/**
 * The figure that the text in front of a list of parts announces them by. With a Chinese word for
 * what is counted it is the last figure with that word; else the only figure that is not of a
 * circumstance. Undefined where the text leaves a doubt.
 */
export function announcedTotal(lead: string, classifier: string): Count | undefined {
  if (ENDS_PARTLY.test(lead) || TELLS_A_PART.test(lead)) return undefined;
  const text = withoutDates(withoutAsides(lead));
  const counts = countsIn(text);
  const total = classifier === "" ? onlyCount(text, counts) : lastOf(text, counts, classifier);
  return total?.isAbout === true ? undefined : total;
}

function lastOf(text: string, counts: readonly Count[], classifier: string): Count | undefined {
  const same = counts.filter((count) => count.classifier === classifier);
  const last = same.at(-1);
  const before = same.at(-2);
  // "54 countries and 5 organisations" are both broken down, or one of them is
  if (last && before && IS_JOINED.test(text.slice(before.end, last.at))) return undefined;
  return last;
}

function onlyCount(text: string, counts: readonly Count[]): Count | undefined {
  const main = counts.filter(({ at }) => !IS_CIRCUMSTANCE.test(text.slice(0, at)));
  const candidates = main.length > 0 ? main : counts;
  return candidates.length === 1 ? candidates[0] : undefined;
}
