import { readFileSync } from "node:fs";
import path from "node:path";
import { evaluate, run } from "./run";

const packages = "scripts/setup/packages.mjs";
const browser = "scripts/setup/browser.mjs";
const lockfile = path.resolve(__dirname, "..", "..", "package-lock.json");

describe("Node's version", () => {
  test.each(["v20.0.0", "v20.20.2", "v22.1.0", "v100.0.0"])("%s is new enough", (version) => {
    expect(evaluate(packages, `m.nodeProblem("${version}")`)).toBeNull();
  });

  test.each(["v18.20.4", "v9.11.2"])("%s is too old, in one line", (version) => {
    expect(evaluate(packages, `m.nodeProblem("${version}")`)).toBe(
      `Node 20 or newer is needed, this is ${version}: see https://nodejs.org/`,
    );
  });
});

describe("installed packages", () => {
  const agree = (wanted: object, installed: object) =>
    evaluate(
      packages,
      `m.packagesAgree(${JSON.stringify({ packages: wanted })}, ${JSON.stringify({ packages: installed })})`,
    );
  const jest = { version: "30.5.2", integrity: "sha512-a" };
  const mac = { version: "2.3.3", integrity: "sha512-b", optional: true };

  test("agree with the lockfile", () => {
    expect(
      agree({ "": { version: "1.0.0" }, "node_modules/jest": jest }, { "node_modules/jest": jest }),
    ).toBe(true);
  });

  test("may lack those for other systems", () => {
    expect(
      agree(
        { "node_modules/jest": jest, "node_modules/fsevents": mac },
        { "node_modules/jest": jest },
      ),
    ).toBe(true);
  });

  test.each([
    ["one is missing", {}],
    ["one has another version", { "node_modules/jest": { ...jest, version: "30.5.1" } }],
    ["one has other contents", { "node_modules/jest": { ...jest, integrity: "sha512-c" } }],
  ])("are stale where %s", (_, installed) => {
    expect(agree({ "node_modules/jest": jest }, installed)).toBe(false);
  });
});

describe("package-lock.json", () => {
  interface Entry {
    dependencies?: Record<string, string>;
    optionalDependencies?: Record<string, string>;
  }
  const { packages } = JSON.parse(readFileSync(lockfile, "utf8")) as {
    packages: Record<string, Entry>;
  };

  /** Whether Node would find the package from there: beside it, or in a folder further out. */
  const isLocked = (name: string, from: string): boolean => {
    if (`${from === "" ? "" : `${from}/`}node_modules/${name}` in packages) return true;
    if (from === "") return false;
    return isLocked(name, from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))));
  };

  // npm leaves out what its registry lacked when the file was written, and then refuses `npm ci`.
  test("names every package that another one needs, those for other systems too", () => {
    const missing = Object.entries(packages).flatMap(([place, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
        .filter((name) => !isLocked(name, place))
        .map((name) => `${place} → ${name}`),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(packages).length).toBeGreaterThan(100);
  });
});

describe("a browser", () => {
  const plan = (machine: object) => evaluate(browser, `m.browserPlan(${JSON.stringify(machine)})`);

  test("is installed on Debian as root", () => {
    expect(plan({ platform: "linux", isRoot: true, hasApt: true })).toEqual({
      install: ["chromium", "fonts-noto-cjk", "fonts-noto-core"],
    });
  });

  test("is asked for in one line on Debian without being root", () => {
    expect(plan({ platform: "linux", isRoot: false, hasApt: true })).toEqual({
      message:
        "The end-to-end tests need a Chromium-based browser; as root: apt-get install -y chromium fonts-noto-cjk fonts-noto-core.",
    });
  });

  test.each([
    ["macOS", { platform: "darwin", isRoot: false, hasApt: false }],
    ["Windows", { platform: "win32", isRoot: false, hasApt: false }],
    ["another Linux", { platform: "linux", isRoot: true, hasApt: false }],
  ])("is asked for in one line on %s", (_, machine) => {
    expect(plan(machine)).toEqual({
      message:
        "The end-to-end tests need a Chromium-based browser; install Chromium, Google Chrome or Microsoft Edge, or name one in CHROME_PATH.",
    });
  });

  const find = (platform: string, env: object, present: string[]) =>
    evaluate(
      browser,
      `m.findBrowser("${platform}", ${JSON.stringify(env)}, (place) => ${JSON.stringify(present)}.includes(place))`,
    );

  test("is found in PATH on Linux, Chromium before Chrome", () => {
    const env = { PATH: "/usr/local/bin:/usr/bin" };
    const chrome = "/usr/local/bin/google-chrome";
    expect(find("linux", env, [chrome, "/usr/bin/chromium"])).toBe("/usr/bin/chromium");
    expect(find("linux", env, [chrome])).toBe(chrome);
    expect(find("linux", env, [])).toBeNull();
  });

  test("is found in the applications of macOS, the user's own too", () => {
    const edge = "/Users/ana/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
    expect(find("darwin", { HOME: "/Users/ana" }, [edge])).toBe(edge);
  });

  test("is found in the program folders of Windows", () => {
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const env = {
      ProgramFiles: "C:\\Program Files",
      "ProgramFiles(x86)": "C:\\Program Files (x86)",
    };
    expect(find("win32", env, [edge])).toBe(edge);
  });

  test("that CHROME_PATH names comes first, and is passed over where it does not exist", () => {
    const env = { PATH: "/usr/bin", CHROME_PATH: "/opt/chrome" };
    expect(find("linux", env, ["/usr/bin/chromium", "/opt/chrome"])).toBe("/opt/chrome");
    expect(find("linux", env, ["/usr/bin/chromium"])).toBe("/usr/bin/chromium");
  });

  test("that is missing ends the search for one with one line", () => {
    // Only on Linux are all the places taken from the environment.
    if (process.platform !== "linux") return;
    const ended = run("scripts/setup/which-browser.mjs", [], { PATH: "/nowhere", CHROME_PATH: "" });
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toMatch(/^The end-to-end tests need a Chromium-based browser;.*\n$/);
  });
});
