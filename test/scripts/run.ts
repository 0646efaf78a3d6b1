import { execFileSync, spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "..", "..");

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's .mjs files to its end. */
export function run(script: string, args: string[], env: NodeJS.ProcessEnv = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { code: status, stdout, stderr };
}

/** The value of an expression over what a plain Node module exports; Jest itself cannot import it. */
export function evaluate(module: string, expression: string): unknown {
  const file = JSON.stringify(path.join(root, module));
  const code = `
    import { pathToFileURL } from "node:url";
    const m = await import(pathToFileURL(${file}));
    process.stdout.write(JSON.stringify(${expression}) ?? "null");`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
  });
  return JSON.parse(output);
}
