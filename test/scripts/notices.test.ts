import { readFileSync } from "node:fs";
import path from "node:path";
import { needsBuild } from "../built";
import { evaluate, run } from "./run";

const root = path.resolve(__dirname, "..", "..");
const noticesModule = "scripts/build/notices.cjs";

needsBuild("dist");

const BUILDS = [
  {
    file: "THIRD-PARTY-LICENSES.txt",
    packages: [
      "big.js",
      "fastest-levenshtein",
      "react",
      "react-dom",
      "@fluentui/react-components",
      "@fluentui/react-icons",
      "@fluentui/react-button",
    ],
    least: 20,
  },
  {
    file: "THIRD-PARTY-LICENSES-WORKER.txt",
    packages: ["big.js", "exceljs", "fflate", "numfmt", "pako", "setimmediate", "readable-stream"],
    least: 15,
  },
];

describe.each(BUILDS)("what $file says of dist/", ({ file: notices, packages, least }) => {
  const shipped = readFileSync(path.join(root, "dist", notices), "utf8");

  test.each(packages)("names %s in the version that is installed, with its licence", (name) => {
    const file = path.join(root, "node_modules", name, "package.json");
    const { version, license } = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
    expect(shipped).toContain(`\n${name} ${version!}, licence: ${license!}\n`);
  });

  test("has a copyright line and the permission for every package", () => {
    const entries = shipped.split(`\n${"-".repeat(80)}\n`).slice(1);
    expect(entries.length).toBeGreaterThan(least);
    for (const entry of entries) {
      expect(entry).toMatch(/copyright (\(c\)|©|\d{4}|Joyent)/i);
      expect(entry).toMatch(
        /Permission is hereby granted|Permission to use, copy|Redistribution and use .* are permitted/,
      );
    }
  });

  test("holds the project's own licence", () => {
    expect(readFileSync(path.join(root, "dist", "LICENSE"), "utf8")).toBe(
      readFileSync(path.join(root, "LICENSE"), "utf8"),
    );
  });
});

describe("a package", () => {
  test.each(["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"])(
    "under %s may be built in",
    (licence) => {
      expect(evaluate(noticesModule, `m.isAllowed("${licence}")`)).toBe(true);
    },
  );

  test.each(["GPL-3.0-only", "LGPL-2.1", "UNLICENSED", "(MIT OR GPL-3.0)", "mit", ""])(
    "under “%s” may not",
    (licence) => {
      expect(evaluate(noticesModule, `m.isAllowed("${licence}")`)).toBe(false);
    },
  );

  test("without a licence text is refused by name", () => {
    const code = `require("./${noticesModule}").notices([{ name: "bare", version: "1.0.0", license: "MIT" }])`;
    const { code: exitCode, stderr } = run("-e", [code]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("bare has no licence text");
  });
});
