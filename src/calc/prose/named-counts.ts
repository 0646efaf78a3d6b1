import { DIGITS } from "./digits";
import type { Part, PartList } from "./part-list";

/** "(非洲 15 个, 亚洲 20 个)", ": Africa 3, Asia and the Pacific 4": what is announced, to its end. */
const BRACKET = /\(([^()]*)\)/gu;
const COLON = /:([^:;。]*)(?=$|[;。])/gu;
const SEPARATOR = /[,、](?!\d)|(?<=\d\p{L}*) and (?=\p{Lu})|和(?=\p{Script=Han}+ ?\d)/u;
/** A name, then its number and in Chinese what is counted; in English the number ends it. */
const PART = new RegExp(
  `^ ?(\\p{L}[^\\d%:;()]*?) ?(${DIGITS}) ?((?:\\p{Script=Han}{1,4})?)\\.? ?$`,
  "u",
);
/** "8 in Africa": the number before its place. */
const IN_PLACE = new RegExp(
  `^ ?(?:and )?(${DIGITS}) in (?:the )?(\\p{Script=Latin}[^\\d%:;()]*?)\\.? ?$`,
  "iu",
);
const PLACES_BETWEEN = /,(?!\d)|,? and (?=\d)/u;
const LEAST_PLACES = 3;
/** What leads from the announced number to other things, or to some of them only. */
const OPENS_OTHERWISE = /其中|包括|例如|如|including|of which|such as|e\.g\./iu;
const LEAST_PARTS = 2;

/** Lists of names that each have their number behind them, without a mark between the two. */
export function namedCounts(text: string): readonly PartList[] {
  return [...text.matchAll(BRACKET), ...text.matchAll(COLON)].flatMap((match): PartList[] => {
    const [whole, inside = ""] = match;
    if (OPENS_OTHERWISE.test(inside)) return [];
    const known =
      allOf(inside.split(SEPARATOR).map(partOf), LEAST_PARTS) ??
      allOf(inside.split(PLACES_BETWEEN).map(inPlace), LEAST_PLACES);
    if (!known) return [];
    const units = new Set(known.map(({ unit }) => unit));
    if (units.size > 1) return [];
    const before = text.slice(0, match.index);
    const head = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf(";")) + 1);
    const end = match.index + whole.length;
    return [{ head, parts: known, form: "bracket", isAnnounced: true, start: match.index, end }];
  });
}

/** The parts, where all are known and there are enough of them to be a list. */
function allOf(parts: readonly (Part | undefined)[], least: number): readonly Part[] | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length < least || known.length < parts.length ? undefined : known;
}

function inPlace(text: string): Part | undefined {
  const [, printed = "", label = ""] = IN_PLACE.exec(text) ?? [];
  return printed === "" ? undefined : { label: label.trim(), printed, unit: "" };
}

function partOf(text: string): Part | undefined {
  const [, label = "", printed = "", unit = ""] = PART.exec(text) ?? [];
  return printed === "" ? undefined : { label: label.trim(), printed, unit };
}
