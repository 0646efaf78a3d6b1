import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { builds, isStale } from "../build/stale";
import { CertificateError, trustNote } from "./certificate";
import { openInBrowser } from "./open";
import { startOptions } from "./options";
import {
  ensureServable,
  PortInUse,
  startServer,
  type OfficeJs,
  type RunningServer,
} from "./server";

const root = path.resolve(__dirname, "..", "..");

async function main(): Promise<void> {
  const options = startOptions(process.argv.slice(2), process.env, process.platform);
  if ("problem" in options) {
    stop(options.problem, 2);
    return;
  }
  if (options.kind === "excel") {
    await startExcel(options.cliArgs);
    return;
  }
  await startWorkbench(options.port);
}

async function startWorkbench(port: number): Promise<void> {
  const server = await buildAndServe(port, "package");
  if (!server) return;
  const address = `${server.url}/workbench/`;
  console.log(`\nThe workbench is at ${address}`);
  const note = trustNote();
  if (note) console.log(note);
  console.log("Stop with Ctrl+C.");
  const reason = await openInBrowser(address);
  if (reason) console.log(reason);
}

async function startExcel(cliArgs: string[]): Promise<void> {
  const server = await buildAndServe(3000, "cdn");
  if (!server) return;
  console.log(`The add-in is served at ${server.url}. Keep this running; stop with Ctrl+C.`);
  if (cliArgs[0] === "desktop") {
    console.log("To take it out of Excel again: npx office-addin-debugging stop manifest.xml");
  }
  if (trustNote()) {
    console.log(
      "If Excel refuses the certificate: stop, run npx office-addin-dev-certs install, start again.",
    );
  }
  const cli = require.resolve("office-addin-debugging/cli.js");
  // Not waited for: Excel on the web fetches the manifest from our server meanwhile. What goes
  // wrong the tool says itself; it ends with 0 all the same.
  spawn(process.execPath, [cli, "start", "manifest.xml", ...cliArgs], {
    cwd: root,
    stdio: "inherit",
  });
}

/** Builds what is out of date and serves it; undefined where a line has said why not. */
async function buildAndServe(port: number, officeJs: OfficeJs): Promise<RunningServer | undefined> {
  try {
    await ensureServable(port);
    for (const build of builds.filter((one) => isStale(one, root))) {
      console.log(`Building the ${build.name} …`);
      if (webpack(build.config)) continue;
      stop(`The ${build.name} could not be built; the reason stands above.`, 1);
      return undefined;
    }
    const server = await startServer({ port, officeJs });
    stopOnSignal(server);
    return server;
  } catch (error) {
    stop(whyNotServed(error, officeJs), 1);
    return undefined;
  }
}

/** One line for the user about an error that can be helped; any other error is thrown on. */
function whyNotServed(error: unknown, officeJs: OfficeJs): string {
  if (error instanceof CertificateError) return error.message;
  if (!(error instanceof PortInUse)) throw error;
  // Excel takes the add-in from the port in manifest.xml and no other.
  const set = process.platform === "win32" ? 'set "PORT=3001" &&' : "PORT=3001";
  const other = officeJs === "cdn" ? "" : `, or choose a port: ${set} npm start`;
  return `Port ${error.port} is in use: end the other program${other}`;
}

function webpack(config: string): boolean {
  const cli = require.resolve("webpack-cli/bin/cli.js");
  const args = [cli, "--config", config];
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status === 0;
}

function stopOnSignal(server: RunningServer): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void server.close();
    });
  }
}

/** Says one line and ends with the code once nothing is left to do. */
function stop(line: string, code: number): void {
  console.error(line);
  process.exitCode = code;
}

void main();
