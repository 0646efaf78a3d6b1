import { findCounts, type Count } from "./count";

const PERIODIC =
  /每[年月季]|(?<!\p{L})(?:annual|annually|per year|a year|each year|yearly)(?!\p{L})/iu;
const BIENNIUM = /(?:19|20)\d\d ?[/–-] ?\d\d(?!\d)/u;

/** Whether a text tells what was counted within a year or a biennium, and not at its end. */
export function isOfPeriod(source: string): boolean {
  return PERIODIC.test(source) || BIENNIUM.test(source);
}

/** The only count in a text; undefined where there are several, or it is none that is exact. */
export function onlyCount(text: string): Count | undefined {
  const [only, ...others] = findCounts(text);
  return only?.isExact && others.length === 0 ? only : undefined;
}

/** The word or classifier behind a count: 起 of 起 gTLD 案件, "disputes" of "disputes settled". */
export function unitBehind(text: string, count: Count): string {
  const behind = text.slice(count.end, count.end + 32);
  return /^ ?(\p{Script=Han}|[\p{L}-]+)/u.exec(behind)?.[1] ?? "";
}
