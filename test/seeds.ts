import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** The user's documents lie beside the project, not in it. */
const folder = path.resolve(__dirname, "..", "..", "shared", "seeds");

/** The lines of one of the user's documents, or undefined where the documents are missing. */
export function seedLines(name: string): string[] | undefined {
  if (!existsSync(folder)) return undefined;
  const file = path.join(folder, name);
  if (!existsSync(file)) {
    throw new Error(`${name} is not among the seeds: ${readdirSync(folder).join(", ")}`);
  }
  return readFileSync(file, "utf8").split(/\r?\n/);
}

/**
 * A `describe` for tests that read the user's documents. Where there are none it says in a line what
 * did not run, and each of the tests counts as skipped.
 */
export function describeWithSeeds(name: string, tests: () => void): void {
  if (existsSync(folder)) {
    describe(name, tests);
    return;
  }
  // Not through the console, to which Jest would add a stack.
  process.stderr.write(`Did not run, as ../shared/seeds is missing: ${name}\n`);
  describe.skip(name, tests);
}
