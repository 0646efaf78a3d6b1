import { MAX_PART_LABEL } from "../../model/limits";
import { findCounts, type Count } from "./count";

/** One part of a list: "非洲: 15 个", "Africa (15)". */
export interface Part {
  readonly label: string;
  readonly printed: string;
  /** What stands behind the number, empty where nothing does. */
  readonly unit: string;
}

/** Parts that stand one behind the other in one form, and what announces them. */
export interface PartList {
  /** The text before the list, in its sentence, or before the line where the parts begin. */
  readonly head: string;
  readonly parts: readonly Part[];
  readonly form: Form;
  /** Whether a colon, bullet or line end stands between head and list. */
  readonly isAnnounced: boolean;
  readonly start: number;
  readonly end: number;
}

type Form = "colon" | "bracket";

interface Anchor {
  readonly form: Form;
  /** Where the colon or the bracket stands: the label ends there. */
  readonly mark: number;
  readonly printed: string;
  readonly unit: string;
  readonly end: number;
}

interface Run {
  readonly anchors: readonly Anchor[];
  /** Of the second part and those after it. */
  readonly labels: readonly string[];
  readonly end: number;
}

/** As far before a number as the colon or bracket stands that opens it: "： 共计 5 个". */
const REACH = 16;

const OPENING = /([:(]) ?(?:共计|总计|共|(?:a )?total(?: of)?|in total)? ?$/iu;
const BULLET = "[-–—•·▪*]";
const IN_BRACKET = /^ ?([^\d()]{0,24}?) ?\)/u;
const BEHIND_COLON = new RegExp(
  `^ ?(?:(\\p{Script=Han}{1,8})(?=$|[ ;,、。.()])` +
    `|([\\p{Script=Latin}-]+(?: [\\p{Script=Latin}-]+){0,2})(?=$|[;,.()]| ${BULLET})|(?=$|[ ;,、。.()]))`,
  "u",
);
/** 其中 21 个在最不发达国家: says more of a part and is no part itself. */
const OF_WHICH = new RegExp(
  `^ ?[,(]? ?(?:其中|包括|of which|of whom|including)(?:[^;,、。:() ]| (?!${BULLET}))*\\)?`,
  "iu",
);
const SEPARATOR = new RegExp(
  `^(?: ?[;,、])? ?(?:(?:and|as well as|&)(?= )|和|以及|及)? ?(?:${BULLET} ?)?`,
  "iu",
);
/** What follows a list that goes on in another form, so that its parts are not all read. */
const GOES_ON = new RegExp(`^ ?(?:[;,、&+/]|和|以及|及|and(?= )|${BULLET})`, "iu");
const GRADES = /\d{1,2} ?级|(?<!\p{L})(?:level|stage|tier|grade|category|class) \d{1,2}/giu;
const TOTALS = /^(?:合计|总计|共计|小计|总数|(?:sub-?|grand )?total)/iu;
const SPLIT = new RegExp(`:|(?:^| )${BULLET} ?(?=\\p{L})`, "gu");
const RUN_ON = new RegExp(
  "^[ …年]*\\d[\\d, ]*(?:\\p{Script=Han}+(?: ?\\([^()]*\\))?|(?: \\p{Script=Latin}+)+ ?\\([^()]*\\)) ",
  "u",
);

/** The lists of parts in a text (footnote marks, years and dates taken out), in their order. */
export function partLists(text: string): PartList[] {
  const lists: PartList[] = [];
  let from = 0;
  let previousEnd = 0;
  for (const run of runs(text)) {
    const list = announced(text, from, run);
    if (list) lists.push(list);
    // a part alone may be what announces the next list: "版权部门: 3 个项目 - 非洲 (1 个)"
    from = !list && run.anchors.length === 1 ? previousEnd : run.end;
    previousEnd = run.end;
  }
  return lists;
}

function runs(text: string): Run[] {
  const all = findCounts(text);
  const found: Run[] = [];
  let at = 0;
  while (at < all.length) {
    const first = anchorAt(text, all[at]);
    at += 1;
    if (!first) continue;
    const anchors = [first];
    const labels: string[] = [];
    let end = first.end;
    for (;;) {
      const clause = OF_WHICH.exec(text.slice(end, end + MAX_PART_LABEL))?.[0] ?? "";
      const start = end + clause.length;
      while (at < all.length && (all[at]?.start ?? 0) < start) at += 1;
      const next = anchorAt(text, all[at]);
      const label = next && labelIn(text.slice(start, next.mark));
      const goesOn = next && label !== undefined && isAlike(next, anchors);
      end = start;
      if (!goesOn) break;
      anchors.push(next);
      labels.push(label);
      end = next.end;
      at += 1;
    }
    found.push({ anchors, labels, end });
  }
  return found;
}

function anchorAt(text: string, count: Count | undefined): Anchor | undefined {
  if (!count?.isExact) return undefined;
  const reach = Math.max(0, count.start - REACH);
  const opening = OPENING.exec(text.slice(reach, count.start));
  if (!opening) return undefined;
  const mark = reach + opening.index;
  const behind = text.slice(count.end, count.end + MAX_PART_LABEL);
  const form = opening[1] === ":" ? "colon" : "bracket";
  const unit = (form === "colon" ? BEHIND_COLON : IN_BRACKET).exec(behind);
  if (!unit) return undefined;
  const name = unit[1] ?? unit[2] ?? "";
  return { form, mark, printed: count.printed, unit: name, end: count.end + unit[0].length };
}

/** The second part must be counted as the first is; a later one may leave its unit out. */
function isAlike(next: Anchor, anchors: readonly Anchor[]): boolean {
  const [first] = anchors;
  if (next.form !== first?.form) return false;
  return next.unit === first.unit || (anchors.length > 1 && next.unit === "");
}

/** The label that stands in a gap between two parts. */
function labelIn(gap: string): string | undefined {
  const label = gap.replace(SEPARATOR, "");
  return isLabel(label) ? label.trim() : undefined;
}

function isLabel(text: string): boolean {
  if (text.length > MAX_PART_LABEL || !/\p{L}/u.test(text) || TOTALS.test(text.trim()))
    return false;
  return !/[\d:;。()…%]/u.test(text.replace(GRADES, ""));
}

function announced(text: string, from: number, run: Run): PartList | undefined {
  const [first] = run.anchors;
  // parts that are not all read, before or behind
  const isPartial = (at: number): boolean => GOES_ON.test(text.slice(at, at + REACH));
  if (!first || isPartial(run.end) || (from > 0 && isPartial(from))) return undefined;
  const before = text.slice(from, first.mark);
  const sentence = Math.max(before.lastIndexOf("。"), before.lastIndexOf(";")) + 1;
  const place = headEnd(before.slice(sentence));
  if (!place) return undefined;
  const own = before.slice(sentence + place.labelAt);
  if (!isLabel(own)) return undefined;
  const labels = [own.trim(), ...run.labels];
  return {
    head: before.slice(sentence, sentence + place.headEnd),
    parts: run.anchors.map(({ printed, unit }, at) => ({ printed, unit, label: labels[at] ?? "" })),
    form: first.form,
    isAnnounced: place.isAnnounced,
    start: from + sentence + place.labelAt,
    end: run.end,
  };
}

function headEnd(
  sentence: string,
): { headEnd: number; labelAt: number; isAnnounced: boolean } | undefined {
  const split = [...sentence.matchAll(SPLIT)].at(-1);
  if (split) {
    const labelAt = split.index + split[0].length;
    return { headEnd: split.index, labelAt, isAnnounced: true };
  }
  // no mark between: the head is a count and its name, then a blank
  const head = RUN_ON.exec(sentence)?.[0];
  return head === undefined
    ? undefined
    : { headEnd: head.length, labelAt: head.length, isAnnounced: false };
}
