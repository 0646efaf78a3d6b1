import { createServer, type AddressInfo } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { once } from "node:events";
import { openPlan } from "../../scripts/serve/open";
import { startOptions } from "../../scripts/serve/options";
import { run } from "./run";

describe("npm start", () => {
  test("takes port 3000, or the one in PORT", () => {
    expect(startOptions([], {}, "linux")).toEqual({ kind: "workbench", port: 3000 });
    expect(startOptions([], { PORT: "" }, "linux")).toEqual({ kind: "workbench", port: 3000 });
    expect(startOptions([], { PORT: "3001" }, "win32")).toEqual({ kind: "workbench", port: 3001 });
  });

  test.each(["0", "-1", "65536", "3000.5", "http"])("refuses PORT=%s", (port) => {
    expect(startOptions([], { PORT: port }, "linux")).toEqual({
      problem: `PORT is not a port number: ${port}`,
    });
  });

  test("refuses arguments with exit code 2 and one line", () => {
    expect(run("scripts/start.mjs", ["--port", "1"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "npm start takes no arguments, but got: --port 1\n",
    });
  });

  test("says in one line that the port is in use, before it builds anything", async () => {
    const other = createServer().listen(0, "localhost");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const ended = run("scripts/start.mjs", [], { PORT: String(port), BROWSER: "none" });
    other.close();
    expect(ended).toEqual({
      code: 1,
      stdout: "",
      stderr: `Port ${port} is in use: end the other program, or choose a port: PORT=3001 npm start\n`,
    });
  });

  test("says in one line that no certificate can be made", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "wipo-start-"));
    const home = path.join(folder, "home");
    writeFileSync(home, "a file where the home folder should be");
    // Any port that nobody is likely to listen on: the certificate comes before listening.
    const env = { PORT: "61613", BROWSER: "none", HOME: home, USERPROFILE: home };
    const ended = run("scripts/start.mjs", [], env);
    rmSync(folder, { recursive: true });
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toMatch(
      /^No https certificate could be made in .*: run "npx office-addin-dev-certs install", then start again\.\n$/,
    );
  });
});

describe("npm run start:excel", () => {
  const excel = (system: NodeJS.Platform, ...args: string[]) =>
    startOptions(["--excel", ...args], {}, system);
  const quiet = ["--app", "excel", "--no-debug"];
  const document = "https://example.sharepoint.com/:x:/g/book?e=1";

  test("opens Excel on Windows and macOS, without a debugger", () => {
    for (const system of ["win32", "darwin"] as const) {
      expect(excel(system)).toEqual({ kind: "excel", cliArgs: ["desktop", ...quiet] });
      expect(excel(system, "desktop")).toEqual({ kind: "excel", cliArgs: ["desktop", ...quiet] });
    }
  });

  test("opens a workbook on the web, from any system", () => {
    expect(excel("linux", "web", "--document", document)).toEqual({
      kind: "excel",
      cliArgs: ["web", ...quiet, "--document", document],
    });
  });

  test("gives the workbook's address a query, to which the tool appends", () => {
    const bare = "https://example.sharepoint.com/book.xlsx";
    expect(excel("linux", "web", "--document", bare)).toEqual({
      kind: "excel",
      cliArgs: ["web", ...quiet, "--document", `${bare}?`],
    });
  });

  test("leaves a debugger that was asked for", () => {
    expect(excel("win32", "--debug-method", "direct")).toEqual({
      kind: "excel",
      cliArgs: ["desktop", "--app", "excel", "--debug-method", "direct"],
    });
  });

  test.each([
    [["web"], "linux"],
    [["web", "--document"], "linux"],
    [["web", "--document", "book.xlsx"], "win32"],
  ] as [string[], NodeJS.Platform][])("asks for the workbook's address: %j", (args, system) => {
    expect(excel(system, ...args)).toEqual({
      problem:
        "Excel on the web opens a workbook: npm run start:excel -- web --document <its address>",
    });
  });

  test("says on Linux that Excel runs on the web only", () => {
    expect(excel("linux")).toEqual({
      problem:
        "Excel does not run on this system, but on the web: npm run start:excel -- web --document <its address>",
    });
  });

  test("knows no other platform", () => {
    expect(excel("win32", "ios")).toEqual({
      problem: 'npm run start:excel knows "desktop" and "web", not "ios".',
    });
  });

  test("keeps to the manifest's port", () => {
    expect(startOptions(["--excel"], { PORT: "3001" }, "win32")).toEqual({
      problem: "Excel takes the add-in from port 3000, as manifest.xml says.",
    });
  });

  test("starts a tool that reports no usage to Microsoft", () => {
    const code = `
      const { OfficeAddinUsageData } = require("office-addin-usage-data");
      const usage = new OfficeAddinUsageData({ projectName: "test" });
      usage.setUsageDataOn();
      console.log(usage.isUsageDataOn());`;
    expect(run("-e", [code])).toEqual({ code: 0, stdout: "false\n", stderr: "" });
  });

  test("starts a tool that knows the options it is given", () => {
    const cli = require.resolve("office-addin-debugging/cli.js");
    const { stdout } = run(cli, ["start", "--help"]);
    expect(stdout).toContain("start [options] <manifest-path> [platform]");
    for (const option of ["--app <app>", "--no-debug", "--document <document>", "--debug-method"]) {
      expect(stdout).toContain(option);
    }
  });
});

describe("the browser is opened", () => {
  const url = "https://localhost:3000/workbench/";
  const plan = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, present: string[] = []) =>
    openPlan(url, { platform, env, exists: (file) => present.includes(file) });

  test("by the system's own opener", () => {
    expect(plan("darwin", {})).toEqual({ command: "open", args: [url] });
    expect(plan("win32", {})).toEqual({
      command: "rundll32",
      args: ["url.dll,FileProtocolHandler", url],
    });
    expect(plan("linux", { DISPLAY: ":0", PATH: "/bin:/usr/bin" }, ["/usr/bin/xdg-open"])).toEqual({
      command: "/usr/bin/xdg-open",
      args: [url],
    });
  });

  test("not where there is no display, no opener, or where nobody wants it", () => {
    expect(plan("linux", {})).toEqual({
      reason: "No display here: open the address above in a browser on this machine.",
    });
    expect(plan("linux", { WAYLAND_DISPLAY: "wayland-0", PATH: "/bin" })).toEqual({
      reason:
        "No browser could be opened (xdg-open is not installed): open the address above yourself.",
    });
    const unwanted = { reason: "Open the address above in a browser." };
    expect(plan("darwin", { BROWSER: "none" })).toEqual(unwanted);
    expect(plan("win32", { CI: "true" })).toEqual(unwanted);
  });
});
