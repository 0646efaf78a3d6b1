// The package manager of Debian and its kin, without a question and without a word on standard output.
import { spawnSync } from "node:child_process";
import { stop } from "./packages.mjs";

/** @param what is to be installed, for the line that says that it could not be */
export function apt(args, what) {
  const { status } = spawnSync("apt-get", ["-qq", ...args], {
    stdio: ["ignore", process.stderr, "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) stop(`apt-get ${args[0]} failed: ${what} could not be installed.`);
}
