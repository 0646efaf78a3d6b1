import { normaliseText } from "../model/text";

/** Between the names of a list; these stand in no name. */
const MARKS = /[;；؛\n]/u;
/** What parts names as well, or joins the words of one: 区域和国家发展部门. */
const JOINED =
  /\s*[、,，،/&]\s*(?:and |et |y |и |و|和|以及|及|与)?|\s+(?:and|et|y|и)\s+|\s+و(?=\S)|以及|和|及|与/gu;
const JOINING = /^(?:and |et |y |и |و|和|以及|及|与)/u;

export interface ListedNames {
  readonly ids: readonly string[];
  /** What stands in the list and is no known name. */
  readonly unknown: readonly string[];
}

/**
 * The known names that a text lists. Names may themselves have an "and" or a comma in them: a text is
 * only parted where a known name ends.
 */
export function listedNames(text: string, idOf: (name: string) => string | undefined): ListedNames {
  const ids: string[] = [];
  const unknown: string[] = [];
  for (const part of text.split(MARKS).map((one) => one.trim())) {
    if (part === "") continue;
    const found = allIn(part, idOf);
    if (found) ids.push(...found);
    else unknown.push(part);
  }
  return { ids: [...new Set(ids)], unknown };
}

/** Undefined where the text is not known names alone. */
function allIn(
  text: string,
  idOf: (name: string) => string | undefined,
): readonly string[] | undefined {
  const whole = idOf(text) ?? idOf(normaliseText(text).replace(JOINING, ""));
  if (whole !== undefined) return [whole];
  for (const { 0: mark, index } of text.matchAll(JOINED)) {
    const first = idOf(text.slice(0, index));
    if (first === undefined) continue;
    const others = allIn(text.slice(index + mark.length), idOf);
    if (others) return [first, ...others];
  }
  return undefined;
}
