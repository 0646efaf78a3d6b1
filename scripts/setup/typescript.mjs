// Runs one of the TypeScript scripts in this process: no second start of Node, and standard input,
// signals and the exit code need no passing on.
import module, { createRequire } from "node:module";
import path from "node:path";
import { root } from "./packages.mjs";

/** Runs the script as if it had been started itself; its arguments stay in process.argv. */
export function runTypeScript(script) {
  const require = createRequire(import.meta.url);
  require("tsx/cjs/api").register();
  process.argv[1] = path.join(root, script);
  module.runMain();
}
