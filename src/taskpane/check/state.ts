import type { Correction } from "../../check/corrections";
import type { CellEdit, Finding } from "../../check/finding";
import { placeText } from "../../check/finding-text";
import type { ChangedMeanwhile, CheckScope, SheetPart } from "../../model/check-port";
import type { SheetsProblem } from "../../model/sheets-port";
import { SEVERITIES, type Severity } from "../../rules/rule";
import type { MakerProblem } from "../worker/client";
import type { NamedResult } from "../worker/protocol";

export type Step = "reading" | "checking" | "writing" | "marking" | "listing";

export interface Job {
  readonly step: Step;
  /** The share that is done, 0 to 1, where it is known. */
  readonly done?: number;
  readonly isEditing: boolean;
}

export type Problem = SheetsProblem | MakerProblem | ChangedMeanwhile;

/** What the last action came to. */
export type Said =
  | { readonly kind: "mended" | "marked" | "unmarked"; readonly count: number }
  | { readonly kind: "exported" | "rulesMade"; readonly sheet: string }
  | { readonly kind: "failed"; readonly problem: Problem };

export type Grouping = "severity" | "category" | "onSheet" | "rule";

/** Which findings are shown; what is undefined is not filtered. */
export interface Filters {
  readonly severities: readonly Severity[];
  readonly category?: string | undefined;
  readonly sheet?: string | undefined;
  readonly rule?: string | undefined;
}

export interface CheckState {
  readonly scope: CheckScope;
  /** "" until a framework is known. */
  readonly biennium: string;
  readonly follows: boolean;
  readonly corrections: readonly Correction[];
  /** The cells that were looked at, which are looked at again after a change. */
  readonly checked: "workbook" | SheetPart | undefined;
  readonly result: NamedResult | undefined;
  /** Whether cells have changed since. */
  readonly isStale: boolean;
  readonly filters: Filters;
  readonly grouping: Grouping;
  /** The finding that is open. */
  readonly open: Finding | undefined;
  readonly marked: number;
  readonly job: Job | undefined;
  readonly said: Said | undefined;
}

export const NO_FILTERS: Filters = { severities: SEVERITIES };

/** The findings that pass the filters, in groups. */
export function shownFindings({ result, filters, grouping }: CheckState): readonly Finding[] {
  const { severities, category, sheet, rule } = filters;
  const shown = (result?.findings ?? []).filter(
    (finding) =>
      severities.includes(finding.severity) &&
      (category === undefined || finding.category === category) &&
      (sheet === undefined || finding.sheet === sheet) &&
      (rule === undefined || finding.rule === rule),
  );
  if (grouping === "severity") return shown;
  // the groups in the order in which they first occur, each with the gravest first
  const groups = new Map<string, Finding[]>();
  for (const finding of shown) {
    const key = groupOf(finding, grouping);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flat();
}

/** The name of the group that a finding stands in. */
export function groupOf(finding: Finding, grouping: Grouping): string {
  if (grouping === "severity" || grouping === "category") return finding[grouping];
  return grouping === "rule" ? finding.rule : (finding.sheet ?? "");
}

/** How many of these findings stand in each group, in the order of the groups. */
export function groupCounts(
  findings: readonly Finding[],
  grouping: Grouping,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const group = groupOf(finding, grouping);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

/** Of these findings those that can be mended without looking. */
export function certainOnes(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ fix }) => fix?.isCertain === true);
}

/** What mending the findings changes, each cell once: what else is about it is found again after it. */
export function editsOf(findings: readonly Finding[]): readonly CellEdit[] {
  const first = new Map<string, CellEdit>();
  for (const edit of findings.flatMap(({ fix }) => fix?.edits ?? [])) {
    const place = placeText(edit);
    if (!first.has(place)) first.set(place, edit);
  }
  return [...first.values()];
}

/** Whether two checks have found the same thing at the same cell. */
export function sameFinding(one: Finding, other: Finding): boolean {
  return (
    one.rule === other.rule &&
    one.message === other.message &&
    one.sheet === other.sheet &&
    one.cell === other.cell
  );
}

/** The filters without those that nothing could pass any more. */
export function keptFilters(
  filters: Filters,
  { findings }: Pick<NamedResult, "findings">,
): Filters {
  const { severities, category, sheet, rule } = filters;
  const kept = <T>(value: T | undefined, of: (finding: Finding) => T | undefined): T | undefined =>
    value !== undefined && findings.some((finding) => of(finding) === value) ? value : undefined;
  return {
    severities,
    category: kept(category, (finding) => finding.category as string),
    sheet: kept(sheet, (finding) => finding.sheet),
    rule: kept(rule, (finding) => finding.rule),
  };
}
