import { LANGUAGES } from "../model/language";
import type { Framework, IndicatorComponent, Names, Recommendation } from "./framework";

/** What of a framework is neither a name, a place, a target nor an amount. */
export type SettingKind =
  | "framework"
  | "transfer rule"
  | "rating scale"
  | "workload weights"
  | "pillar"
  | "result"
  | "sector"
  | "indicator"
  | "component"
  | "recommendation";

/** A setting that differs; undefined where there is none. */
export interface SettingChange {
  readonly change: "changed";
  readonly kind: SettingKind;
  readonly id: string;
  readonly of: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

type Settings = Readonly<Record<string, unknown>>;

/** The settings of an entry that differ, in the order of the second one's. */
export function settingChanges(
  kind: SettingKind,
  id: string,
  before: Settings,
  after: Settings,
): readonly SettingChange[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields.flatMap((of): SettingChange[] => {
    if (isAlike(before[of], after[of])) return [];
    return [
      { change: "changed", kind, id, of, before: shown(before[of]), after: shown(after[of]) },
    ];
  });
}

/** By what they hold, not by how they are shown: two texts may be shown as one is that holds both. */
function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What holds for the framework as a whole: its title and documents, rules, scale and weights. */
export function ruleChanges(before: Framework, after: Framework): readonly SettingChange[] {
  return [
    ...settingChanges("framework", after.biennium, headOf(before), headOf(after)),
    ...settingChanges("rating scale", "", scaleOf(before), scaleOf(after)),
    ...settingChanges("transfer rule", "", ruleOf(before), ruleOf(after)),
    ...weightChanges(before, after),
  ];
}

function headOf({ title, biennium, documents, indicatorsStated }: Framework): Settings {
  return { title, biennium, documents, indicatorsStated };
}

function scaleOf({ ratingScale }: Framework): Settings {
  return {
    source: ratingScale.source,
    "mid-term": ratingScale["mid-term"]?.achievedFrom,
    final: ratingScale.final?.achievedFrom,
  };
}

function ruleOf({ transferRule: { source, sectorRate, totalRate } }: Framework): Settings {
  return { source, sectorRate, totalRate };
}

/** A year of a system, and each type of document in it by the way it is processed. */
function weightChanges(before: Framework, after: Framework): readonly SettingChange[] {
  return (["madrid", "hague"] as const).flatMap((system) => {
    const years = (framework: Framework): ReadonlyMap<string, Settings> =>
      new Map(
        framework.workloadWeights[system].map(({ year, source, manual, automated }) => [
          `${system} ${year}`,
          { source, ...prefixed("manual", manual), ...prefixed("automated", automated) },
        ]),
      );
    const [one, other] = [years(before), years(after)];
    return [...new Set([...other.keys(), ...one.keys()])].flatMap((id) =>
      settingChanges("workload weights", id, one.get(id) ?? {}, other.get(id) ?? {}),
    );
  });
}

function prefixed(mode: string, weights: Readonly<Record<string, number>>): Settings {
  return Object.fromEntries(
    Object.entries(weights).map(([type, weight]) => [`${mode} ${type}`, weight]),
  );
}

/**
 * Of names in languages that both have: whether they are official, and their other forms. The names
 * themselves, and those that came or went, are told as reworded.
 */
export function nameChanges(
  kind: SettingKind,
  id: string,
  before: Names,
  after: Names,
  form = "",
): readonly SettingChange[] {
  const settings = (names: Names): Settings => {
    const found: Record<string, unknown> = {};
    for (const language of LANGUAGES) {
      const name = before[language] && after[language] ? names[language] : undefined;
      found[`${form}status ${language}`] = name?.status;
      found[`${form}variants ${language}`] = name?.variants;
    }
    return found;
  };
  return settingChanges(kind, id, settings(before), settings(after));
}

/** How a component is measured, and what was last reported of it. */
export function componentSettings(component: IndicatorComponent): Settings {
  const { unit, direction, kind, frequency, reportedIn, actual, rating } = component;
  // which of an indicator's components it is; the rest of its code is the indicator's own
  const code = component.code.replace(/^.*\d/, "");
  return {
    code,
    unit,
    direction,
    kind,
    frequency,
    reportedIn,
    actual: actual && [actual.text, actual.value, actual.asOf, actual.counts, actual.from],
    rating,
  };
}

export function recommendationSettings({ starred, together }: Recommendation): Settings {
  return { starred, together: together && [...together].sort((a, b) => a - b) };
}

/** Undefined for what is not there: no unit, not starred. A rating that could not be read is null. */
function shown(value: unknown): string | undefined {
  if (value === undefined || value === false || value === "") return undefined;
  if (value === true) return "*";
  if (!Array.isArray(value)) return `${value as string | number | null}`;
  return value.filter((item) => item !== undefined && item !== null).join("; ");
}
