import { distance } from "fastest-levenshtein";
import { MAX_WORDING_CHANGE, MAX_WORDING_WORK } from "../model/limits";
import { nameKey } from "../model/text";

/** An entry of a list that is compared with another list. */
export interface Entry<T> {
  readonly id: string;
  /** What is compared instead of the id, where the id holds that of something above. */
  readonly key?: string;
  /** What it is called, by language. */
  readonly wordings: Readonly<Record<string, string>>;
  readonly item: T;
}

/** An entry with its counterpart in the other list; one of them is undefined where it has none. */
export interface Match<T> {
  readonly before: Entry<T> | undefined;
  readonly after: Entry<T> | undefined;
}

/**
 * Pairs the entries of two lists. First those that kept id and wording, then those that kept the
 * wording under another id, then those that kept the id under another wording, last, nearest first,
 * those whose wording is little changed under another id. The pairs stand in the order of the second list,
 * entries without counterpart behind them.
 */
export function matchEntries<T>(
  before: readonly Entry<T>[],
  after: readonly Entry<T>[],
): readonly Match<T>[] {
  const counterpart = new Map<Entry<T>, Entry<T>>();
  const taken = new Set<Entry<T>>();
  const pair = (one: Entry<T>, other: Entry<T>): void => {
    counterpart.set(other, one);
    taken.add(one);
  };
  const pairBy = (...keysOf: ((entry: Entry<T>) => readonly string[])[]): void => {
    const join = (entry: Entry<T>): readonly string[] =>
      keysOf.reduce<readonly string[]>(
        (keys, next) => keys.flatMap((key) => next(entry).map((more) => `${key}\n${more}`)),
        [""],
      );
    const waiting = new Map<string, Entry<T>[]>();
    for (const one of before.filter((entry) => !taken.has(entry))) {
      for (const key of join(one)) waiting.set(key, [...(waiting.get(key) ?? []), one]);
    }
    for (const other of after.filter((entry) => !counterpart.has(entry))) {
      const candidates = join(other).flatMap((key) => waiting.get(key) ?? []);
      const one = candidates.find((candidate) => !taken.has(candidate));
      if (one) pair(one, other);
    }
  };
  pairBy(idOf, wordingKeys);
  pairBy(wordingKeys);
  pairBy(idOf);
  const leftBefore = before.filter((entry) => !taken.has(entry));
  const leftAfter = after.filter((entry) => !counterpart.has(entry));
  for (const { one, other } of nearPairs(leftBefore, leftAfter)) {
    if (!taken.has(one) && !counterpart.has(other)) pair(one, other);
  }
  return [
    ...after.map((other) => ({ before: counterpart.get(other), after: other })),
    ...before.filter((one) => !taken.has(one)).map((one) => ({ before: one, after: undefined })),
  ];
}

function idOf({ id, key }: { readonly id: string; readonly key?: string }): readonly string[] {
  return [key ?? id];
}

function wordingKeys({ wordings }: Pick<Entry<unknown>, "wordings">): readonly string[] {
  return Object.entries(wordings).map(([language, text]) => `${language} ${nameKey(text)}`);
}

interface NearPair<T> {
  readonly one: Entry<T>;
  readonly other: Entry<T>;
  readonly change: number;
}

/** Pairs of entries whose wordings in a language are little changed, nearest first. */
function nearPairs<T>(
  before: readonly Entry<T>[],
  after: readonly Entry<T>[],
): readonly NearPair<T>[] {
  // with that much to compare, entries without a counterpart of the same code count as new
  if (lengthOf(before) * lengthOf(after) > MAX_WORDING_WORK) return [];
  return before
    .flatMap((one) => after.map((other) => ({ one, other, change: changeOf(one, other) })))
    .filter(({ change }) => change <= MAX_WORDING_CHANGE)
    .sort((a, b) => a.change - b.change);
}

function lengthOf(entries: readonly Entry<unknown>[]): number {
  return entries
    .flatMap(({ wordings }) => Object.values(wordings))
    .reduce((sum, text) => sum + text.length, 0);
}

/** The share of the longer wording that changed, in the language that is most alike; 1: all of it. */
function changeOf({ wordings }: Entry<unknown>, other: Entry<unknown>): number {
  const changes = Object.entries(wordings).map(([language, text]) => {
    const [one, two] = [nameKey(text), nameKey(other.wordings[language] ?? "")];
    const longest = Math.max(one.length, two.length);
    return one === "" || two === "" ? 1 : distance(one, two) / longest;
  });
  return Math.min(1, ...changes);
}
