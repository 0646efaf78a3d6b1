import { existsSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "..");

/** Ends a suite that looks at the build, once and not test by test, where the build is missing. */
export function needsBuild(...folders: ("dist" | "dist-workbench")[]): void {
  const missing = folders.filter((folder) => !existsSync(path.join(root, folder)));
  if (missing.length === 0) return;
  const error = new Error(`The build is missing (${missing.join("/, ")}/): npm run build`);
  // The line says it all; where it was thrown helps nobody.
  error.stack = error.message;
  throw error;
}
