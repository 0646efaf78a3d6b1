import { execFileSync } from "node:child_process";
import path from "node:path";

const finder = path.resolve(__dirname, "..", "setup", "which-browser.mjs");

/** The browser for tests and pictures; see scripts/setup/browser.mjs, which Jest cannot import. */
export function browserPath(): string {
  return execFileSync(process.execPath, [finder], { encoding: "utf8" }).trim();
}
