// Whether git has what `npm run generate` writes.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { root, stop } from "./packages.mjs";

/** Whether git holds these generated files exactly as they now lie in the folder; says why not. */
export function generatedFilesAreCommitted(paths) {
  if (!existsSync(path.join(root, ".git"))) {
    process.stderr.write("Passed over: this folder is no git clone, nothing to compare with.\n");
    return true;
  }
  const unchanged = git(["diff", "--exit-code", "--stat", "--", ...paths], "inherit");
  if (unchanged.status !== 0) return false;
  const others = ["ls-files", "--others", "--exclude-standard", "--", ...paths];
  const unknown = git(others, "pipe");
  const files = unknown.stdout.toString().trim();
  if (files !== "") process.stderr.write(`Generated, but not in git:\n${files}\n`);
  return unknown.status === 0 && files === "";
}

function git(args, stdout) {
  const result = spawnSync("git", args, { cwd: root, stdio: ["ignore", stdout, "inherit"] });
  if (result.error) stop(`git could not be started: ${result.error.message}`);
  return result;
}
