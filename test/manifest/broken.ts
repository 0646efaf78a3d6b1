import { readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "../../scripts/manifest/check";
import type { Finding, Project } from "../../scripts/manifest/finding";
import { readIn, thisProject } from "../../scripts/manifest/project";

const root = path.resolve(__dirname, "..", "..");

export const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");

/** This project with the build's files taken from where the build takes them: no build is needed. */
export const project: Project = { ...thisProject(), readBuilt: readSource };

const scripts = ["taskpane.html", "functions.js"];

function readSource(file: string): Uint8Array | undefined {
  if (scripts.includes(file)) return new Uint8Array();
  return readIn(path.join(root, "addin"), file.replace(/^assets\//, "icons/"));
}

/** The manifest with one thing changed; what is changed must stand in it. */
export function changed(from: string, to: string): string {
  if (!manifest.includes(from)) throw new Error(`Not in the manifest: ${from}`);
  return manifest.replace(from, to);
}

/** The line of the first place in the text where the words stand. */
export function lineOf(words: string, xml = manifest): number {
  const place = xml.indexOf(words);
  if (place === -1) throw new Error(`Not in the text: ${words}`);
  return xml.slice(0, place).split("\n").length;
}

/** What the checks find once the one thing is changed. */
export function findings(from: string, to: string, facts: Partial<Project> = {}): Finding[] {
  return checkManifest(changed(from, to), { ...project, ...facts }).findings;
}
