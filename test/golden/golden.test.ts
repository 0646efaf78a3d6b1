import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A call of the command line and what comes of it; one file each, in a folder for each command. */
interface Scenario {
  readonly command: readonly string[];
  readonly stdin: readonly string[];
  /** Lines, those between slashes as patterns; or one pattern for the whole. */
  readonly stdout: readonly string[] | string;
  /** A pattern; empty where nothing may be said. */
  readonly stderr: string;
  readonly status: number;
}

const ROOT = path.resolve(__dirname, "..", "..");
const TIME_LIMIT = 60_000;

interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

function run({ command, stdin }: Scenario): Promise<Run> {
  const child = spawn(process.execPath, ["scripts/wipo.mjs", ...command], {
    cwd: ROOT,
    stdio: ["pipe", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // a command that refuses its options does not wait for its input
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin.map((line) => `${line}\n`).join(""));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ stdout, stderr, status });
    });
  });
}

function checkOutput(output: string, expected: Scenario["stdout"]): void {
  if (typeof expected === "string") {
    expect(output).toMatch(new RegExp(expected, "u"));
    return;
  }
  const lines = output.split("\n");
  expect(lines.pop()).toBe("");
  expect(lines).toHaveLength(expected.length);
  expected.forEach((line, place) => {
    const pattern = /^\/(.*)\/$/su.exec(line)?.[1];
    if (pattern === undefined) expect(lines[place]).toBe(line);
    else expect(lines[place]).toMatch(new RegExp(pattern, "u"));
  });
}

const scenarios = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: folder }) =>
    readdirSync(path.join(__dirname, folder)).map((file) => path.join(folder, file)),
  );

test.each(scenarios)(
  "%s",
  async (file) => {
    const scenario = JSON.parse(readFileSync(path.join(__dirname, file), "utf8")) as Scenario;
    const { stdout, stderr, status } = await run(scenario);
    checkOutput(stdout, scenario.stdout);
    if (scenario.stderr === "") expect(stderr).toBe("");
    else expect(stderr).toMatch(new RegExp(scenario.stderr, "u"));
    expect(status).toBe(scenario.status);
  },
  TIME_LIMIT,
);

test("there are scenarios", () => {
  expect(scenarios.length).toBeGreaterThan(0);
});
