import { checkAddresses } from "./addresses";
import { parseXml } from "./element";
import type { Check, Finding, Project } from "./finding";
import { checkFunctionIds, checkMetadataLanguages, checkNamespace } from "./functions";
import { checkIconSizes, checkIconSets } from "./icons";
import { checkIdentity, checkKind, checkVersion } from "./identity";
import { checkOrder } from "./order";
import { checkIds, checkResources, checkSharedRuntime } from "./resources";
import { checkLanguages, checkLengths, checkTitles } from "./texts";

const checks: readonly Check[] = [
  checkOrder,
  checkKind,
  checkIdentity,
  checkVersion,
  checkIds,
  checkResources,
  checkSharedRuntime,
  checkAddresses,
  checkIconSizes,
  checkIconSets,
  checkLengths,
  checkLanguages,
  checkTitles,
  checkNamespace,
  checkMetadataLanguages,
  checkFunctionIds,
];

/** Runs every check on the manifest's text; `count` tells how many were run. */
export function checkManifest(
  xml: string,
  project: Project,
): { count: number; findings: Finding[] } {
  const root = parseXml(xml);
  if ("problem" in root) {
    const message = `Not well-formed: ${root.problem}`;
    return { count: 1, findings: [{ line: root.line, path: "", message }] };
  }
  const findings = checks.flatMap((check) => check(root, project));
  // One more than in the list: that it is well-formed.
  return { count: checks.length + 1, findings: findings.sort((a, b) => a.line - b.line) };
}
