import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** One of the two builds: what it reads, its settings, and the file that tells when it was made. */
export interface Build {
  name: string;
  config: string;
  sources: string[];
  output: string;
}

const common = ["src", "addin", "package-lock.json", "tsconfig.json"];

export const builds: Build[] = [
  {
    name: "add-in",
    config: "webpack.config.cjs",
    sources: [
      ...common,
      "webpack.config.cjs",
      "webpack.worker.cjs",
      "scripts/build/notices.cjs",
      "scripts/build/process-in-browsers.cjs",
      "LICENSE",
    ],
    output: "dist/taskpane.html",
  },
  {
    name: "workbench",
    config: "webpack.workbench.config.cjs",
    sources: [...common, "workbench", "webpack.workbench.config.cjs"],
    output: "dist-workbench/index.html",
  },
];

/** Whether the build is missing or older than anything it was made from. */
export function isStale(build: Build, root: string): boolean {
  const output = path.join(root, build.output);
  if (!existsSync(output)) return true;
  const builtAt = statSync(output).mtimeMs;
  return build.sources.some((source) => newest(path.join(root, source)) > builtAt);
}

/** The last change in a file or folder; a folder's own time tells of files taken away. */
function newest(place: string): number {
  const stats = statSync(place);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(place).map((name) => newest(path.join(place, name)));
  return Math.max(stats.mtimeMs, ...inside);
}
