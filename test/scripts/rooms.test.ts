import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "..", "..");

/** A small project of these files, with this project's packages and settings; gone afterwards. */
function inProject<T>(files: Record<string, string>, use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "wipo-rooms-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
    for (const settings of ["tsconfig.json", "tsconfig.rooms.json"]) {
      writeFileSync(path.join(folder, settings), ts.sys.readFile(path.join(root, settings)) ?? "");
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The rules that dependency-cruiser finds broken, each with the file that breaks it. */
function brokenRules(files: Record<string, string>): string[] {
  return inProject(files, (folder) => {
    const folders = [...new Set(Object.keys(files).map((name) => name.split("/")[0] ?? ""))];
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        path.join(root, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs"),
        ...["--config", path.join(root, ".dependency-cruiser.cjs")],
        ...["--output-type", "json", ...folders],
      ],
      { cwd: folder, encoding: "utf8" },
    );
    if (stdout === "") throw new Error(stderr);
    const { summary } = JSON.parse(stdout) as {
      summary: { totalCruised: number; violations: { from: string; rule: { name: string } }[] };
    };
    expect(summary.totalCruised).toBeGreaterThan(0);
    return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort();
  });
}

const model = { "src/model/day.ts": "export const day = 1;\n" };
const calc = { "src/calc/sum.ts": 'export { day as sum } from "../model/day";\n' };

describe("imports", () => {
  test("from the outside inwards are allowed", () => {
    const functions =
      'import Big from "big.js";\nimport { sum } from "../calc/sum";\nexport const f = Big(sum);\n';
    const pane =
      'import { createElement } from "react";\nexport const pane = createElement("p");\n';
    const script = 'import "node:fs";\nexport { f } from "../src/functions/f";\n';
    expect(
      brokenRules({
        ...model,
        ...calc,
        "src/functions/f.ts": functions,
        "src/taskpane/pane.ts": pane,
        "scripts/s.ts": script,
      }),
    ).toEqual([]);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      "model → calc",
      {
        "src/calc/c.ts": "export const c = 1;\n",
        "src/model/m.ts": 'export * from "../calc/c";\n',
      },
      "src/model/m.ts: model-imports-inwards-only",
    ],
    [
      "model → calc, of a type only",
      {
        "src/calc/c.ts": "export type C = 1;\n",
        "src/model/m.ts": 'import type { C } from "../calc/c";\nexport type M = C;\n',
      },
      "src/model/m.ts: model-imports-inwards-only",
    ],
    [
      "functions → taskpane",
      {
        "src/taskpane/p.ts": "export const p = 1;\n",
        "src/functions/f.ts": 'export * from "../taskpane/p";\n',
      },
      "src/functions/f.ts: functions-imports-inwards-only",
    ],
    [
      "calc → node:fs",
      { "src/calc/c.ts": 'export { readFileSync } from "node:fs";\n' },
      "src/calc/c.ts: pure-rooms-without-node",
    ],
    [
      "functions → react",
      { "src/functions/f.ts": 'export { useState } from "react";\n' },
      "src/functions/f.ts: pure-rooms-without-hosts",
    ],
    [
      "src → scripts",
      {
        "scripts/s.ts": "export const s = 1;\n",
        "src/taskpane/p.ts": 'export * from "../../scripts/s";\n',
      },
      "src/taskpane/p.ts: src-stands-alone",
    ],
    [
      "scripts → test",
      { "test/t.ts": "export const t = 1;\n", "scripts/s.ts": 'export * from "../test/t";\n' },
      "scripts/s.ts: no-tests-in-product",
    ],
    [
      "an unknown room",
      { ...model, "src/helpers/h.ts": 'export * from "../model/day";\n' },
      "src/helpers/h.ts: known-rooms-only",
    ],
    [
      "a file that does not exist",
      { "src/model/m.ts": 'export * from "./gone";\n' },
      "src/model/m.ts: everything-resolves",
    ],
  ])("%s is refused", (_, files, broken) => {
    expect(brokenRules(files)).toEqual([broken]);
  });

  test("a circle is refused", () => {
    const files = {
      "src/model/a.ts": 'import { b } from "./b";\nexport const a = () => b;\n',
      "src/model/b.ts": 'import { a } from "./a";\nexport const b = () => a;\n',
    };
    expect(brokenRules(files)).toContain("src/model/a.ts: no-circles");
  });
});

/** What the compiler says with the settings of the inner rooms. */
function typeErrors(files: Record<string, string>): string[] {
  return inProject(files, (folder) => {
    const file = path.join(folder, "tsconfig.rooms.json");
    const { config } = ts.readConfigFile(file, (name) => ts.sys.readFile(name)) as {
      config: unknown;
    };
    const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options));
    return diagnostics.map(({ file: source, messageText }) =>
      [
        path.relative(folder, source?.fileName ?? "").replaceAll(path.sep, "/"),
        ts.flattenDiagnosticMessageText(messageText, " "),
      ].join(": "),
    );
  });
}

describe("globals", () => {
  const rooms = ["model", "calc", "framework", "functions", "tables"];
  const moreRooms = ["recognise", "rules", "check", "templates"];

  test("of the language itself are allowed", () => {
    expect(typeErrors({ "src/model/m.ts": "export const m = new Map([[1, Math.PI]]);\n" })).toEqual(
      [],
    );
  });

  test("of browsers, Node, Office and Jest are refused in every inner room", () => {
    const globals = ["document", "window", "process", "Office", "CustomFunctions", "test"];
    const text = `export const all = [${globals.join(", ")}];\n`;
    const all = [...rooms, ...moreRooms];
    const found = typeErrors(Object.fromEntries(all.map((room) => [`src/${room}/x.ts`, text])));
    for (const room of all) {
      for (const name of globals) {
        expect(found).toContainEqual(
          expect.stringMatching(new RegExp(`^src/${room}/x\\.ts: Cannot find name '${name}'`)),
        );
      }
    }
  });

  test("are allowed from workbook/ outwards, which the settings leave out", () => {
    const files = { ...model, "src/taskpane/p.ts": "export const p = document;\n" };
    expect(typeErrors(files)).toEqual([]);
  });
});
