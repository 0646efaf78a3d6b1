import type { Language } from "../model/language";
import type { Change } from "./diff";
import type { Amount, Measurement } from "./framework";
import { textsIn } from "./problem";

/** A change as a reader sees it; `before` and `after` are undefined where there is no such side. */
export interface ChangeText {
  /** What changed, "Indicator", and its id. */
  readonly kind: string;
  readonly id: string;
  /** Which part of it: "target". */
  readonly part?: string;
  readonly before?: string;
  readonly after?: string;
}

export type ChangeGroup = Change["change"];

/** The order in which changes are told. */
export const CHANGE_GROUPS: readonly ChangeGroup[] = [
  "added",
  "removed",
  "moved",
  "reworded",
  "retargeted",
  "amount",
  "changed",
];

/** What a group of changes is called. */
export function groupText(group: ChangeGroup, language: Language): string {
  return textsIn(language).changes.groups[group];
}

/** A change in words of a language; ids, names and figures stay as the frameworks have them. */
export function changeText(change: Change, language: Language): ChangeText {
  const { kinds, parts, none } = textsIn(language).changes;
  const entry = { kind: kinds[change.kind], id: change.id };
  switch (change.change) {
    case "added":
    case "removed":
      return entry;
    case "moved":
      return { ...entry, part: parts[change.of], before: change.before, after: change.after };
    case "reworded": {
      const part = [parts[change.form], change.language ?? []].flat().join(", ");
      return { ...entry, part, before: change.before ?? none, after: change.after ?? none };
    }
    case "retargeted":
      return {
        ...entry,
        part: parts[change.of],
        before: measurementText(change.before, none),
        after: measurementText(change.after, none),
      };
    case "changed":
      return {
        ...entry,
        part: settingPart(change.of, parts),
        before: change.before ?? none,
        after: change.after ?? none,
      };
    case "amount":
      return {
        ...entry,
        part: amountPart(change.of, parts),
        before: amountText(change.before, none, language),
        after: amountText(change.after, none, language),
      };
  }
}

/** Of an amount: "approved", or with a year "approved 2026". */
function amountPart(of: string, parts: Readonly<Record<string, string>>): string {
  const [basis = "", year] = of.split(" ");
  return [parts[basis] ?? basis, year ?? []].flat().join(" ");
}

/** Of a setting: "status fr", "manual renewal"; what the texts do not know stands as it is. */
function settingPart(of: string, parts: Readonly<Record<string, string>>): string {
  return of
    .replace("short name ", `${parts["short name"] ?? ""} `)
    .split(" ")
    .map((word) => (Object.hasOwn(parts, word) ? (parts[word] ?? word) : word))
    .join(" ");
}

function measurementText({ text, asOf }: Measurement, none: string): string {
  const worded = text === "" ? none : text;
  return asOf === undefined ? worded : `${worded} (${asOf})`;
}

function amountText(amount: Amount | undefined, none: string, language: Language): string {
  if (amount === undefined || amount === null) return none;
  // digits are those of Excel's cells in every language
  return amount.toLocaleString(`${language}-u-nu-latn`);
}
