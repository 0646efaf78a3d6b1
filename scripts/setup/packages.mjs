// The packages of package-lock.json, installed where they are missing. Plain Node: this runs
// before anything is installed. All it says goes to standard error.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

const neededNode = 20;

/** Ends the program with one line on standard error. */
export function stop(message, code = 1) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

/** What is wrong with this version of Node, as one line, or undefined. */
export function nodeProblem(version) {
  const major = Number(version.replace(/^v/, "").split(".")[0]);
  if (major >= neededNode) return undefined;
  return `Node ${neededNode} or newer is needed, this is ${version}: see https://nodejs.org/`;
}

/**
 * Whether the installed packages are those of the lockfile. `wanted` is package-lock.json,
 * `installed` the record that npm keeps in node_modules/.package-lock.json, both parsed.
 * Packages for other systems are left out by npm, so an optional one may be missing.
 */
export function packagesAgree(wanted, installed) {
  return Object.entries(wanted.packages).every(([place, entry]) => {
    if (place === "" || entry.link) return true;
    const found = installed.packages[place];
    if (!found) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * Checks Node's version and installs the packages where they do not agree with the lockfile; ends
 * with the given exit code where that is not possible.
 */
export function ensurePackages(failureCode = 1) {
  const problem = nodeProblem(process.version);
  if (problem) stop(problem, failureCode);
  const record = path.join(root, "node_modules", ".package-lock.json");
  if (existsSync(record)) {
    const [wanted, installed] = ["package-lock.json", record].map((file) =>
      readLock(file, failureCode),
    );
    if (packagesAgree(wanted, installed)) return;
  }
  process.stderr.write("Installing the packages, once (npm ci) …\n");
  // Everything here is a development dependency, which NODE_ENV=production would leave out. Without
  // a level of its own npm would inherit that of `npm run --silent`, and not say why it failed.
  const args = ["ci", "--include=dev", "--loglevel=error"];
  const code = npm(args, ["ignore", process.stderr, "inherit"], failureCode);
  if (code === 0) return;
  stop(`npm ci failed with exit code ${code}; the packages are not installed.`, failureCode);
}

/** Runs npm in the project's folder and returns its exit code. */
export function npm(args, stdio = "inherit", failureCode = 1) {
  const { program, before, shell } = npmProgram();
  const result = spawnSync(program, [...before, ...args], { cwd: root, stdio, shell });
  if (result.error) stop(`npm could not be started: ${result.error.message}`, failureCode);
  return result.status ?? 1;
}

/** Runs npm while others run; gives its exit code and all that it said. */
export function npmBeside(args) {
  const { program, before, shell } = npmProgram();
  return new Promise((resolve) => {
    const child = spawn(program, [...before, ...args], { cwd: root, shell });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (said += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (said += text));
    child.on("error", (error) => stop(`npm could not be started: ${error.message}`));
    child.on("close", (code) => resolve({ code: code ?? 1, said }));
  });
}

function npmProgram() {
  // Set by npm itself, and the only way to it on Windows that needs no shell.
  const npmScript = process.env.npm_execpath;
  return npmScript?.endsWith("npm-cli.js") === true
    ? { program: process.execPath, before: [npmScript], shell: false }
    : { program: "npm", before: [], shell: process.platform === "win32" };
}

function readLock(file, failureCode) {
  const text = readFileSync(path.resolve(root, file), "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    return stop(`${file} is not JSON: ${error.message}`, failureCode);
  }
}
