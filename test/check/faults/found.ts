import type { CheckResult, Finding } from "../../../src/check/finding";
import { nameOfCell } from "./edit";
import type { Fault } from "./kind";

/** What rules tell of figures that other figures make. */
const OF_RELATIONS: readonly Finding["category"][] = ["arithmetic", "across", "kpi"];

/** What is above advice: a clean workbook has nothing of it. */
export function graveFindings({ findings }: CheckResult): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== "advice");
}

function cellOf({ sheet = "", cell }: Finding): string {
  return `${sheet}!${cell}`;
}

/** The finding that tells of the fault, at its own cell or at a figure that is made of it. */
export function findingOf(fault: Fault, result: CheckResult): Finding | undefined {
  const own = new Set(fault.at.map(nameOfCell));
  const made = new Set((fault.made ?? []).map(nameOfCell));
  const findings = graveFindings(result);
  return (
    findings.find((finding) => own.has(cellOf(finding))) ??
    findings.find((finding) => OF_RELATIONS.includes(finding.category) && made.has(cellOf(finding)))
  );
}
