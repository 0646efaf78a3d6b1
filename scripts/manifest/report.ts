import { checkManifest } from "./check";
import type { Project } from "./finding";

/** Checks the manifest and says what it found, one line each; whether it found nothing. */
export function reportOn(
  name: string,
  xml: string,
  project: Project,
): { lines: string[]; isClean: boolean } {
  const { count, findings } = checkManifest(xml, project);
  const lines = findings.map(({ line, path, message }) =>
    [`${name}:${line}`, path, message].filter(Boolean).join("  "),
  );
  const outcome = findings.length === 0 ? "nothing wrong" : `${findings.length} wrong`;
  return {
    lines: [...lines, `${name}: ${count} checks, ${outcome}.`],
    isClean: findings.length === 0,
  };
}
