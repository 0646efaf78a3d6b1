import type { Finding } from "./finding";
import { SEVERITIES } from "../rules/rule";

const RANK = new Map(SEVERITIES.map((severity, at) => [severity, at]));

/** The gravest first; what is as grave in the order in which the rules found it, sheet by sheet. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (one, other) => (RANK.get(one.severity) ?? 0) - (RANK.get(other.severity) ?? 0),
  );
}
