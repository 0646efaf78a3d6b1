// `npm test`: sets itself up, then proves everything, step by step; the first step that fails ends it.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureBrowser } from "./setup/browser.mjs";
import { ensureOfficeReaders } from "./setup/office-readers.mjs";
import { generatedFilesAreCommitted } from "./setup/generated.mjs";
import { ensurePackages, npm, npmBeside, root, stop } from "./setup/packages.mjs";

const jestReport = (project) => path.join("artefacts", `jest-${project}.json`);

ensurePackages();
ensureBrowser();
ensureOfficeReaders();
mkdirSync(path.join(root, "artefacts"), { recursive: true });
for (const project of ["unit", "e2e"])
  rmSync(path.join(root, jestReport(project)), { force: true });

const times = [];
await step("generate", async () => {
  const { code, said } = await script("generate");
  if (code !== 0) return { code, said };
  return { code: generatedFilesAreCommitted(said.trim().split("\n")) ? 0 : 1, said: "" };
});
// each of them keeps one core busy, and the lint is as long as the others
await Promise.all([
  step("lint", () => script("lint")),
  (async () => {
    await step("types", () => script("typecheck"));
    await step("build", () => script("build"));
    await step("manifest", () => script("manifest"));
  })(),
]);
await step("unit, property and golden tests", () => jest("unit"));
await step("end-to-end tests", () => jest("e2e"));
console.log(`\n${times.join("\n")}`);
console.log(`\n${testCounts()}`);

/** Runs a step and says what it said; the first step that fails ends everything. */
async function step(name, run) {
  const start = Date.now();
  const { code, said } = await run();
  console.log(`\n== ${name}\n${said}`);
  times.push(`${((Date.now() - start) / 1000).toFixed(1).padStart(7)} s  ${name}`);
  if (code !== 0) stop(`\nFailed: ${name}`);
}

function script(name) {
  return npmBeside(["run", "--silent", name]);
}

/** Its progress shows while it runs. */
async function jest(project) {
  const args = ["--", "--ci", "--json", `--outputFile=${jestReport(project)}`];
  return { code: npm(["run", "--silent", project, ...args]), said: "" };
}

/** Both runs of jest together, in jest's own words. */
function testCounts() {
  const reports = ["unit", "e2e"]
    .map((project) => path.join(root, jestReport(project)))
    .map((file) => {
      if (!existsSync(file)) stop(`Jest left no report in ${file}.`);
      return JSON.parse(readFileSync(file, "utf8"));
    });
  const sum = (field) => reports.reduce((total, report) => total + report[field], 0);
  const passed = sum("numPassedTests");
  if (passed === 0) stop("No test ran.");
  const skipped = sum("numPendingTests");
  const note = skipped === 0 ? "" : `${skipped} skipped, `;
  return `Tests: ${note}${passed} passed, ${sum("numTotalTests")} total`;
}
