import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run, type Ended } from "./run";

const root = path.resolve(__dirname, "..", "..");

/** Runs one of the scripts in a copy of the set-up that has these files and no packages. */
function runElsewhere(script: string, files: Record<string, string>): Ended {
  const folder = mkdtempSync(path.join(tmpdir(), "wipo-setup-"));
  try {
    for (const name of ["setup", "wipo.mjs", "start.mjs"]) {
      cpSync(path.join(root, "scripts", name), path.join(folder, "scripts", name), {
        recursive: true,
      });
    }
    const manifest = JSON.stringify({ dependencies: { "big.js": "7.0.1" } });
    for (const [name, text] of Object.entries({ "package.json": manifest, ...files })) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    // As under `npm run --silent`.
    return run(path.join(folder, script), [], { npm_config_loglevel: "silent" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("a lockfile that npm refuses", () => {
  const broken = { "package-lock.json": "<<<<<<<" };

  test("ends wipo with 2, after npm's own reason", () => {
    const { code, stdout, stderr } = runElsewhere("scripts/wipo.mjs", broken);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/can only install with an existing package-lock\.json/);
    expect(stderr).toMatch(/\nnpm ci failed with exit code 1; the packages are not installed\.\n$/);
  });

  test("ends npm start with 1", () => {
    expect(runElsewhere("scripts/start.mjs", broken).code).toBe(1);
  });

  test("is named in one line where it is no JSON", () => {
    const conflict = { "package-lock.json": "<<<<<<<", "node_modules/.package-lock.json": "{}" };
    const { code, stderr } = runElsewhere("scripts/wipo.mjs", conflict);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^package-lock\.json is not JSON: .*\n$/);
  });
});

describe("the generated files", () => {
  test("are passed over with one line where there is no git", () => {
    const check = 'import { generatedFilesAreCommitted as check } from "./setup/generated.mjs";';
    const asked = { "scripts/ask.mjs": `${check} console.log(check(["docs/tables.md"]));` };
    expect(runElsewhere("scripts/ask.mjs", asked)).toEqual({
      code: 0,
      stdout: "true\n",
      stderr: "Passed over: this folder is no git clone, nothing to compare with.\n",
    });
  });
});

describe("wipo call", () => {
  test("ends quietly when its reader has had enough", async () => {
    const child = spawn(process.execPath, ["scripts/wipo.mjs", "call"], { cwd: root });
    const errors: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    // The rest of the requests may find nobody there any more.
    child.stdin.on("error", () => undefined);
    child.stdout.once("data", () => {
      child.stdout.destroy();
      child.stdin.end('{"name":"BALANCE","args":[1,3]}\n'.repeat(5000));
    });
    child.stdin.write('{"name":"BALANCE","args":[1,3]}\n');
    const [code] = (await once(child, "close")) as [number | null];
    expect({ code, stderr: Buffer.concat(errors).toString() }).toEqual({ code: 0, stderr: "" });
  });
});
