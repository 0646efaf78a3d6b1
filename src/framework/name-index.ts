import { distance } from "fastest-levenshtein";
import type { Language } from "../model/language";
import { MAX_NAME_DISTANCE, MAX_NEAREST_NAMES } from "../model/limits";
import { nameKey } from "../model/text";

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
  /** With the names that are spelt most like it, nearest first; none where none is near. */
  | { readonly kind: "unknown"; readonly nearest: readonly string[] };

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
  if (!matches || !first) return { kind: "unknown", nearest: nearestNames(index, text) };
  const ids = [...new Set(matches.map(({ id }) => id))];
  if (ids.length > 1) return { kind: "ambiguous", ids };
  const language = matches.find((match) => match.language)?.language;
  return { kind: "found", id: first.id, ...(language ? { language } : {}) };
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

/** The share of the longer of two names that would have to be changed to get the other. */
function farFrom(key: string, name: string): number {
  const [shorter, longer] = key.length < name.length ? [key, name] : [name, key];
  // text far longer than any name is not worth comparing letter by letter
  const isTooLong = longer.length * (1 - MAX_NAME_DISTANCE) > shorter.length;
  const isBeginning = shorter.length > 1 && name.startsWith(key);
  if (isBeginning) return MAX_NAME_DISTANCE;
  return isTooLong ? 1 : distance(key, name) / longer.length;
}
