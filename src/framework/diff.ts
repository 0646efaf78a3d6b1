import { amountChanges, type AmountChange } from "./amount-changes";
import { LANGUAGES, type Language } from "../model/language";
import type {
  Framework,
  IndicatorComponent,
  Measurement,
  Names,
  Recommendation,
} from "./framework";
import { matchEntries, type Entry, type Match } from "./match-entries";
import {
  componentSettings,
  nameChanges,
  recommendationSettings,
  ruleChanges,
  settingChanges,
  type SettingChange,
} from "./setting-changes";

export type EntryKind =
  "pillar" | "result" | "sector" | "indicator" | "component" | "recommendation";

/** A difference between two frameworks; `before` is the first one's, `after` the second one's. */
export type Change =
  | { readonly change: "added" | "removed"; readonly kind: EntryKind; readonly id: string }
  /** The name in one language; undefined where there is none. */
  | {
      readonly change: "reworded";
      readonly kind: EntryKind;
      readonly id: string;
      readonly form: "name" | "short name" | "label";
      readonly language?: Language;
      readonly before: string | undefined;
      readonly after: string | undefined;
    }
  /** Under another code, pillar or result, or, of sectors and recommendations, with other ones. */
  | {
      readonly change: "moved";
      readonly kind: EntryKind;
      readonly id: string;
      readonly of: "code" | "pillar" | "result" | "results" | "cluster" | "sectors";
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly change: "retargeted";
      readonly kind: "component";
      readonly id: string;
      readonly of: "baseline" | "target";
      readonly before: Measurement;
      readonly after: Measurement;
    }
  | AmountChange
  | SettingChange;

/**
 * What differs between two frameworks that are valid, in the order of the framework's parts. Entries
 * are matched by their codes and, where codes changed, by their wordings. Of an entry that moved to
 * another code, `id` is the new one.
 */
export function diff(before: Framework, after: Framework): readonly Change[] {
  return [
    ...ruleChanges(before, after),
    ...namedChanges("pillar", before.pillars, after.pillars, () => []),
    ...namedChanges("result", before.results, after.results, (one, other) =>
      moved("result", other.id, "pillar", one.pillar, other.pillar),
    ),
    ...namedChanges("sector", before.sectors, after.sectors, (one, other) => [
      ...reworded("sector", other.id, "short name", one.shortNames, other.shortNames),
      ...nameChanges("sector", other.id, one.shortNames, other.shortNames, "short name "),
      ...moved("sector", other.id, "results", listed(one.results), listed(other.results)),
    ]),
    ...namedChanges("indicator", codeAsId(before), codeAsId(after), (one, other) => [
      ...moved("indicator", other.id, "result", one.result, other.result),
      ...componentChanges(one.components, other.components),
    ]),
    ...recommendationChanges(before.recommendations, after.recommendations),
    ...amountChanges(before, after),
  ];
}

interface Named {
  readonly id: string;
  readonly names: Names;
}

function codeAsId({ indicators }: Framework) {
  return indicators.map((indicator) => ({ ...indicator, id: indicator.code }));
}

function namedChanges<T extends Named>(
  kind: "pillar" | "result" | "sector" | "indicator",
  before: readonly T[],
  after: readonly T[],
  others: (one: T, other: T) => readonly Change[],
): readonly Change[] {
  const entries = (list: readonly T[]): readonly Entry<T>[] =>
    list.map((item) => ({ id: item.id, wordings: wordingsOf(item.names), item }));
  return changesOf(kind, matchEntries(entries(before), entries(after)), (one, other) => [
    ...moved(kind, other.id, "code", one.id, other.id),
    ...reworded(kind, other.id, "name", one.names, other.names),
    ...nameChanges(kind, other.id, one.names, other.names),
    ...others(one, other),
  ]);
}

function changesOf<T>(
  kind: EntryKind,
  matches: readonly Match<T>[],
  changes: (one: T, other: T) => readonly Change[],
): readonly Change[] {
  return matches.flatMap(({ before, after }): readonly Change[] => {
    if (before && after) return changes(before.item, after.item);
    if (after) return [{ change: "added", kind, id: after.id }];
    return before ? [{ change: "removed", kind, id: before.id }] : [];
  });
}

function componentChanges(
  before: readonly IndicatorComponent[],
  after: readonly IndicatorComponent[],
): readonly Change[] {
  // The letter tells the component, whatever code its indicator has got.
  const entries = (list: readonly IndicatorComponent[]): readonly Entry<IndicatorComponent>[] =>
    list.map((item) => ({
      id: item.code,
      key: item.code.replace(/^.*\d/, ""),
      wordings: item.label === undefined ? {} : { label: item.label },
      item,
    }));
  const matches = matchEntries(entries(before), entries(after));
  return changesOf("component", matches, (one, other) => [
    ...relabelled(one, other),
    ...retargeted(other.code, "baseline", one.baseline, other.baseline),
    ...retargeted(other.code, "target", one.target, other.target),
    ...settingChanges("component", other.code, componentSettings(one), componentSettings(other)),
  ]);
}

function relabelled(one: IndicatorComponent, other: IndicatorComponent): readonly Change[] {
  if (one.label === other.label) return [];
  const texts = { before: one.label, after: other.label };
  return [{ change: "reworded", kind: "component", id: other.code, form: "label", ...texts }];
}

function retargeted(
  id: string,
  of: "baseline" | "target",
  before: Measurement,
  after: Measurement,
): readonly Change[] {
  const isAlike =
    before.text === after.text &&
    before.value === after.value &&
    before.asOf === after.asOf &&
    before.from === after.from;
  return isAlike ? [] : [{ change: "retargeted", kind: "component", id, of, before, after }];
}

function recommendationChanges(
  before: readonly Recommendation[],
  after: readonly Recommendation[],
): readonly Change[] {
  const entries = (list: readonly Recommendation[]): readonly Entry<Recommendation>[] =>
    list.map((item) => ({ id: String(item.number), wordings: {}, item }));
  const kind = "recommendation";
  return changesOf(kind, matchEntries(entries(before), entries(after)), (one, other) => [
    ...moved(kind, String(other.number), "cluster", one.cluster, other.cluster),
    ...moved(kind, String(other.number), "sectors", listed(one.sectors), listed(other.sectors)),
    ...settingChanges(
      kind,
      String(other.number),
      recommendationSettings(one),
      recommendationSettings(other),
    ),
  ]);
}

/** Ids as a set: their order says nothing. */
function listed(ids: readonly string[]): string {
  return [...ids].sort().join(", ");
}

function moved(
  kind: EntryKind,
  id: string,
  of: (Change & { change: "moved" })["of"],
  before: string,
  after: string,
): readonly Change[] {
  return before === after ? [] : [{ change: "moved", kind, id, of, before, after }];
}

function reworded(
  kind: EntryKind,
  id: string,
  form: "name" | "short name",
  before: Names,
  after: Names,
): readonly Change[] {
  return LANGUAGES.filter((language) => before[language]?.text !== after[language]?.text).map(
    (language) => ({
      change: "reworded",
      kind,
      id,
      form,
      language,
      before: before[language]?.text,
      after: after[language]?.text,
    }),
  );
}

function wordingsOf(names: Names): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(names).map(([language, { text }]) => [language, text]));
}
