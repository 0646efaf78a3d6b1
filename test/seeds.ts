import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** The user's documents lie beside the project, not in it. */
const folder = path.resolve(__dirname, "..", "..", "shared", "seeds");
const missing = "did not run: ../shared/seeds is missing";

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
 * A `describe` for tests that read the user's documents. Without the documents it says so and
 * skips one test by name; in CI, where they belong, it fails instead.
 */
export function describeWithSeeds(name: string, tests: () => void): void {
  if (existsSync(folder)) {
    describe(name, tests);
    return;
  }
  describe(name, () => {
    if (process.env.CI) {
      test("the seeds are there", () => {
        throw new Error(missing);
      });
      return;
    }
    console.warn(`${name}: ${missing}`);
    test.skip(missing, () => undefined);
  });
}
