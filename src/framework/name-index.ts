import { distance } from "fastest-levenshtein";
import type { Language } from "../model/language";
import { MAX_KNOWN_NAMES, MAX_NAME_DISTANCE, MAX_NEAREST_NAMES } from "../model/limits";
import { nameKey } from "../model/text";

const HAN = /\p{Script=Han}/u;
const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ["zh", HAN],
  ["ru", /\p{Script=Cyrillic}/u],
  ["ar", /\p{Script=Arabic}/u],
];

/** A name by which something is known, and the language it is in; codes are in none. */
export interface KnownName {
  readonly id: string;
  readonly text: string;
  readonly language?: Language;
}

/** All names of one kind of thing, by the form in which names are compared. */
export interface NameIndex {
  readonly names: readonly KnownName[];
  readonly byKey: ReadonlyMap<string, readonly KnownName[]>;
}

export type Search =
  | { readonly kind: "found"; readonly id: string; readonly language?: Language }
  /** The name is that of several things. */
  | { readonly kind: "ambiguous"; readonly ids: readonly string[] }
  /**
   * With the names that are spelt most like it, nearest first; where none is near, with one name of
   * each thing, if they are few.
   */
  | {
      readonly kind: "unknown";
      readonly nearest: readonly string[];
      readonly known?: readonly string[];
    };

export function nameIndex(names: readonly KnownName[]): NameIndex {
  const byKey = new Map<string, KnownName[]>();
  for (const name of names) {
    const key = nameKey(name.text);
    const alike = byKey.get(key);
    if (alike) alike.push(name);
    else byKey.set(key, [name]);
  }
  byKey.delete("");
  return { names, byKey };
}

/** What a name stands for, whatever its case, width, blanks and punctuation. */
export function findName(index: NameIndex, text: string): Search {
  const matches = index.byKey.get(nameKey(text));
  const [first] = matches ?? [];
  if (!matches || !first) {
    const nearest = nearestNames(index, text);
    return { kind: "unknown", nearest, ...(nearest.length === 0 ? knownNames(index, text) : {}) };
  }
  const ids = [...new Set(matches.map(({ id }) => id))];
  if (ids.length > 1) return { kind: "ambiguous", ids };
  const language = matches.find((match) => match.language)?.language;
  return { kind: "found", id: first.id, ...(language ? { language } : {}) };
}

/** One name of each thing, in the language of the text as far as its script tells it. */
function knownNames({ names, byKey }: NameIndex, text: string): { known?: readonly string[] } {
  const script = SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? "en";
  const byId = new Map<string, string>();
  const isOwn = new Set<string>();
  const shared = new Set<string>();
  for (const { id, text: name, language } of names) {
    // what several things are called would not be understood; nobody would write a subtotal's id
    const isShared = byKey.get(nameKey(name))?.some((alike) => alike.id !== id);
    if (isShared) shared.add(id);
    if (isShared || (language === undefined && shared.has(id))) continue;
    if (language === script && !isOwn.has(id)) {
      byId.set(id, name);
      isOwn.add(id);
    } else if (!byId.has(id)) byId.set(id, name);
  }
  return byId.size > MAX_KNOWN_NAMES ? {} : { known: [...byId.values()] };
}

/** The nearest names, one for each thing: a misspelling, or the beginning of a name. */
function nearestNames({ names }: NameIndex, text: string): readonly string[] {
  const key = nameKey(text);
  if (key === "") return [];
  const nearest = new Map<string, { readonly text: string; readonly distance: number }>();
  for (const name of names) {
    const far = farFrom(key, nameKey(name.text));
    const best = nearest.get(name.id);
    if (far > MAX_NAME_DISTANCE || (best && best.distance <= far)) continue;
    nearest.set(name.id, { text: name.text, distance: far });
  }
  return [...nearest.values()]
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MAX_NEAREST_NAMES)
    .map((name) => name.text);
}

/** Longer texts than any name are not searched piece by piece. */
const LONGEST_NAME = 100;

/** Two letters or more of Chinese, half of the text: 差旅 of 差旅补助 in 第三方差旅. */
function sharesHalf(key: string, name: string): boolean {
  const length = Math.max(2, Math.ceil(key.length / 2));
  if (key.length < length || key.length > LONGEST_NAME) return false;
  return Array.from({ length: key.length - length + 1 }, (_, at) => at).some((at) =>
    name.includes(key.slice(at, at + length)),
  );
}

/** The share of the longer of two names that would have to be changed to get the other. */
function farFrom(key: string, name: string): number {
  const [shorter, longer] = key.length < name.length ? [key, name] : [name, key];
  // text far longer than any name is not worth comparing letter by letter
  const isTooLong = longer.length * (1 - MAX_NAME_DISTANCE) > shorter.length;
  const isBeginning = shorter.length > 1 && name.startsWith(key);
  const isPart = HAN.test(key) ? sharesHalf(key, name) : key.length > 3 && name.includes(key);
  if (isBeginning || isPart) return MAX_NAME_DISTANCE;
  return isTooLong ? 1 : distance(key, name) / longer.length;
}
