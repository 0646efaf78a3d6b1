import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  exists: (file: string) => boolean;
}

/** How to open an address on this machine, or one line that says why it cannot be opened. */
export type OpenPlan = { command: string; args: string[] } | { reason: string };

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** Opens the address in the user's own browser; returns the line to print where it could not. */
export function openInBrowser(url: string, machine = thisMachine): Promise<string | undefined> {
  const plan = openPlan(url, machine);
  if ("reason" in plan) return Promise.resolve(plan.reason);
  return new Promise((resolve) => {
    const child = spawn(plan.command, plan.args, { detached: true, stdio: "ignore" });
    child.once("error", (error) => {
      resolve(noBrowser(error.message));
    });
    // xdg-open and its sisters end at once, with another code where they know no browser.
    child.once("exit", (code) => {
      resolve(code === 0 ? undefined : noBrowser(`exit code ${code ?? "none"}`));
    });
    child.unref();
  });
}

/** What `openInBrowser` would do; a pure decision. */
export function openPlan(url: string, { platform, env, exists }: Machine): OpenPlan {
  if (env.BROWSER === "none" || env.CI) return { reason: "Open the address above in a browser." };
  if (platform === "darwin") return { command: "open", args: [url] };
  if (platform === "win32") {
    return { command: "rundll32", args: ["url.dll,FileProtocolHandler", url] };
  }
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
    return { reason: "No display here: open the address above in a browser on this machine." };
  }
  const folders = (env.PATH ?? "").split(":").filter(Boolean);
  const opener = folders.map((folder) => path.posix.join(folder, "xdg-open")).find(exists);
  if (opener) return { command: opener, args: [url] };
  return { reason: noBrowser("xdg-open is not installed") };
}

function noBrowser(why: string): string {
  return `No browser could be opened (${why}): open the address above yourself.`;
}
