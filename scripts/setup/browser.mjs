// A Chromium-based browser: found on the three systems, installed for the tests where that is
// possible without asking anybody. Plain Node: this runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { apt } from "./apt.mjs";
import { stop } from "./packages.mjs";

const linuxNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const macPrograms = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];
// Chinese and Arabic texts would otherwise be boxes in the screenshots.
const debianPackages = ["chromium", "fonts-noto-cjk", "fonts-noto-core"];

/** Every place where a browser may be, the best first; CHROME_PATH before all. */
export function browserPlaces(platform, env) {
  const chosen = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  if (platform === "win32") {
    const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter(Boolean);
    return [...chosen, ...pairs(folders, windowsPrograms, path.win32)];
  }
  if (platform === "darwin") {
    const folders = ["/Applications", `${env.HOME ?? ""}/Applications`];
    return [...chosen, ...pairs(folders, macPrograms, path.posix)];
  }
  const folders = (env.PATH ?? "").split(":").filter(Boolean);
  return [...chosen, ...pairs(folders, linuxNames, path.posix)];
}

/** The browser of this machine, or undefined. */
export function findBrowser(platform = process.platform, env = process.env, exists = existsSync) {
  return browserPlaces(platform, env).find((place) => exists(place));
}

/** What to do where no browser was found: install it, or the one line that says what is missing. */
export function browserPlan({ platform, isRoot, hasApt }) {
  if (platform === "linux" && hasApt && isRoot) return { install: debianPackages };
  const how =
    platform === "linux" && hasApt
      ? `as root: apt-get install -y ${debianPackages.join(" ")}`
      : "install Chromium, Google Chrome or Microsoft Edge, or name one in CHROME_PATH";
  return { message: `The end-to-end tests need a Chromium-based browser; ${how}.` };
}

/** Makes sure that the tests have a browser, or ends with one line; never goes on without. */
export function ensureBrowser() {
  const present = findBrowser();
  if (present) return present;
  const plan = browserPlan({
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync("/usr/bin/apt-get"),
  });
  if (plan.message) stop(plan.message);
  process.stderr.write(`Installing ${plan.install.join(", ")} (apt-get) …\n`);
  apt(["update"], "Chromium");
  apt(["install", "-y", "--no-install-recommends", ...plan.install], "Chromium");
  const installed = findBrowser();
  // On Ubuntu the package is a signpost to a snap, which a container cannot run.
  if (!installed || spawnSync(installed, ["--version"]).status !== 0) {
    stop(`Chromium was installed but does not start on ${systemName()}: name one in CHROME_PATH.`);
  }
  return installed;
}

function systemName() {
  const release = readFileSync("/etc/os-release", "utf8");
  return /^PRETTY_NAME="(.*)"$/m.exec(release)?.[1] ?? "this system";
}

function pairs(folders, names, { join }) {
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
