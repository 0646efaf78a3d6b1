import { classifierOf, isCount } from "./counts";
import { DIGITS } from "./digits";
import type { Part, PartList } from "./parts";
import { OF_WHICH } from "./words";

/** A dash, or a dot, in front of each part. */
const MARK = /(?:^|[\s:;,.)])[-–—•·▪●] ?(?=\p{L})/gu;
const ITEM = new RegExp(
  `^([^\\d:()]{1,60}?) ?(?:: ?(${DIGITS})([^\\d:(),;.]{0,14})|\\((${DIGITS})([^\\d()]{0,14})\\))`,
  "u",
);
/** What may follow a part before the next one: nothing, or an aside on that part alone. */
const ASIDE = new RegExp(`^[\\s,;、]*(?:(?:${OF_WHICH}).*|\\([^()]*\\))?[\\s,;、.]*$`, "iu");
/** The last part ends where its words end; the cell may go on. */
const ENDS = /^(?:$|[\s;()。.])/u;

/** "- Africa: 15 - Asia: 31 …": the parts behind dashes, where every dash has one behind it. */
export function dashList(sentence: string): PartList | undefined {
  const marks = [...sentence.matchAll(MARK)];
  const [first] = marks;
  if (!first || marks.length < 2) return undefined;
  const parts: Part[] = [];
  for (const [place, mark] of marks.entries()) {
    const from = mark.index + mark[0].length;
    const next = marks[place + 1]?.index;
    const read = readItem(sentence.slice(from, next));
    if (!read) return undefined;
    const isAside = ASIDE.test(read.rest);
    if (!isAside && (next !== undefined || !ENDS.test(read.rest))) return undefined;
    parts.push(read.part);
  }
  return { at: first.index, end: sentence.length, parts };
}

function readItem(item: string): { part: Part; rest: string } | undefined {
  const match = ITEM.exec(item);
  if (!match) return undefined;
  const [all, label = "", plain, behind, bracketed, within] = match;
  const printed = plain ?? bracketed ?? "";
  const after = behind ?? within ?? "";
  const rest = item.slice(all.length);
  const follows = plain === undefined ? after : `${after}${rest}`;
  if (!isCount(printed, follows)) return undefined;
  return { part: { label: label.trim(), printed, classifier: classifierOf(after) }, rest };
}
