// Two readers of workbooks that are not ours, LibreOffice and openpyxl: found, or installed for the
// tests where that is possible without asking anybody. Plain Node: this runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { apt } from "./apt.mjs";
import { stop } from "./packages.mjs";

const debianPackages = [
  "libreoffice-calc",
  "python3-openpyxl",
  // with the widths of Calibri, which the sheets are written in
  "fonts-crosextra-carlito",
];

/** The system's own Python, to which the system's packages belong. */
const PYTHON = process.platform === "linux" ? "/usr/bin/python3" : "python3";

/** Whether both readers start on this machine. */
export function hasOfficeReaders(run = starts) {
  return run("soffice", ["--version"]) && run(PYTHON, ["-c", "import openpyxl"]);
}

/** What to do where they do not: install them, or the one line that says what is missing. */
export function officeReadersPlan({ platform, isRoot, hasApt }) {
  if (platform === "linux" && hasApt && isRoot) return { install: debianPackages };
  const how =
    platform === "linux" && hasApt
      ? `as root: apt-get install -y ${debianPackages.join(" ")}`
      : "install LibreOffice so that `soffice` starts, and openpyxl for python3";
  return { message: `The tests of generated workbooks need LibreOffice and openpyxl; ${how}.` };
}

/** Makes sure that the tests have both readers, or ends with one line; never goes on without. */
export function ensureOfficeReaders() {
  if (hasOfficeReaders()) return;
  const plan = officeReadersPlan({
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync("/usr/bin/apt-get"),
  });
  if (plan.message) stop(plan.message);
  process.stderr.write(`Installing ${plan.install.join(", ")} (apt-get) …\n`);
  apt(["update"], "LibreOffice");
  apt(["install", "-y", "--no-install-recommends", ...plan.install], "LibreOffice");
  if (!hasOfficeReaders()) stop("LibreOffice and openpyxl were installed but do not start.");
}

function starts(program, args) {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}
