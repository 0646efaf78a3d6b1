import { classifierOf, isCount } from "./counts";
import { DIGITS } from "./digits";
import type { Part, PartList } from "./parts";
import { AND, REGION } from "./words";

const LABEL = `(?:${AND})?([^\\d():;,、%]{1,60}?)`;
const ENDS_ITEM = `(?=\\s*(?:[;,、).]|$|${AND}))`;
/** "Africa (3)" and "Africa: 3"; one list keeps to one of them. */
const FORMS = [
  new RegExp(`\\s*${LABEL} ?\\((${DIGITS})([^\\d()%]{0,14})\\)`, "iuy"),
  new RegExp(`\\s*${LABEL}: ?(${DIGITS})([^\\d():;,、%]{0,14}?)${ENDS_ITEM}`, "iuy"),
] as const;
const SEPARATOR = new RegExp(`\\s*(?:[;,、]|(?=(?:${AND})))`, "iuy");
const IS_REGION = new RegExp(`^(?:${REGION})`, "iu");
const ENDS = /^(?:$|[\s).;。])/u;

/** "16 countries: Africa (3); Asia (13)": the lists behind colons and in parentheses. */
export function inlineLists(sentence: string): readonly PartList[] {
  const lists: PartList[] = [];
  for (const opener of sentence.matchAll(/[:(]/gu)) {
    const [at] = [opener.index];
    if (at < (lists.at(-1)?.end ?? 0)) continue;
    for (const form of FORMS) {
      const list = readList(sentence, at, form);
      if (list && isEnough(list, opener[0], form)) {
        lists.push(list);
        break;
      }
    }
  }
  return lists;
}

/** A list that takes up all of the text, as a cell of regions is. */
export function wholeList(text: string): readonly Part[] | undefined {
  for (const form of FORMS) {
    const list = readList(`:${text}`, 0, form);
    if (list && /^[\s.;。]*$/u.test(text.slice(list.end - 1))) return list.parts;
  }
  return undefined;
}

/** One part alone is a list where it is a region: the report breaks every figure down by them. */
function isEnough({ parts }: PartList, opener: string, form: RegExp): boolean {
  if (parts.length > 1) return true;
  const [part] = parts;
  return opener === ":" && form === FORMS[0] && part !== undefined && isRegionWithUnit(part);
}

function isRegionWithUnit({ label, classifier }: Part): boolean {
  return classifier !== "" && isRegion(label);
}

export function isRegion(label: string): boolean {
  return IS_REGION.test(label);
}

function readList(sentence: string, at: number, form: RegExp): PartList | undefined {
  const parts: Part[] = [];
  let end = at + 1;
  for (;;) {
    form.lastIndex = end;
    const match = form.exec(sentence);
    if (!match) break;
    const [, label = "", printed = "", after = ""] = match;
    if (!isCount(printed, after)) return undefined;
    parts.push({ label: label.trim(), printed, classifier: classifierOf(after) });
    end = form.lastIndex;
    SEPARATOR.lastIndex = end;
    if (!SEPARATOR.test(sentence)) {
      return ENDS.test(sentence.slice(end)) ? { at, end, parts } : undefined;
    }
    end = SEPARATOR.lastIndex;
  }
  // a list that goes on with what is no part is not told in full
  const isOver = parts.length > 0 && /^\s*$/u.test(sentence.slice(end));
  return isOver ? { at, end, parts } : undefined;
}
