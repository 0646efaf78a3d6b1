// `npm test`: sets itself up, then proves everything, step by step; the first step that fails ends it.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureBrowser } from "./setup/browser.mjs";
import { ensureOfficeReaders } from "./setup/office-readers.mjs";
import { generatedFilesAreCommitted } from "./setup/generated.mjs";
import { ensurePackages, npm, root, stop } from "./setup/packages.mjs";

const jestReport = (project) => path.join("artefacts", `jest-${project}.json`);

const steps = [
  { name: "generate", run: () => script("generate") },
  { name: "generated files are in git", run: generatedFilesAreCommitted },
  { name: "types", run: () => script("typecheck") },
  { name: "lint", run: () => script("lint") },
  { name: "build", run: () => script("build") },
  { name: "manifest", run: () => script("manifest") },
  { name: "unit, property and golden tests", run: () => jest("unit") },
  { name: "end-to-end tests", run: () => jest("e2e") },
];

ensurePackages();
ensureBrowser();
ensureOfficeReaders();
mkdirSync(path.join(root, "artefacts"), { recursive: true });
for (const project of ["unit", "e2e"])
  rmSync(path.join(root, jestReport(project)), { force: true });

const times = [];
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const start = Date.now();
  const passed = step.run();
  times.push(`${((Date.now() - start) / 1000).toFixed(1).padStart(7)} s  ${step.name}`);
  if (!passed) stop(`\nFailed: ${step.name}`);
}
console.log(`\n${times.join("\n")}`);
console.log(`\n${testCounts()}`);

function script(name, args = []) {
  return npm(["run", "--silent", name, ...args]) === 0;
}

function jest(project) {
  return script(project, ["--", "--ci", "--json", `--outputFile=${jestReport(project)}`]);
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
