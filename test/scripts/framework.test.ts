import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { framework } from "../../scripts/framework";
import { readValidation } from "../../scripts/framework/read";
import { MAX_FRAMEWORK_FILE } from "../../src/model/limits";
import { SMALL } from "../framework/small";

let folder = "";
let printed = "";
const inFolder = (name: string): string => path.join(folder, name);
const run = async (...options: string[]): Promise<number> => {
  printed = "";
  return framework.run(options);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "wipo-framework-"));
  writeFileSync(inFolder("small.json"), JSON.stringify(SMALL));
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test("exported and imported again, nothing differs", async () => {
  const [small, book, back] = ["small.json", "small.xlsx", "back.json"].map(inFolder);
  expect(await run("export", small!, "--out", book!)).toBe(0);
  expect(await run("import", book!, "--out", back!)).toBe(0);
  expect(JSON.parse(readFileSync(back!, "utf8"))).toEqual(SMALL);
  expect(await run("validate", book!)).toBe(0);
  expect(await run("diff", small!, book!)).toBe(0);
  expect(printed).toBe("0 differences\n");
});

test("what stands in a file is not overwritten without --force", async () => {
  const [small, book] = ["small.json", "small.xlsx"].map(inFolder);
  writeFileSync(book!, "mine");
  const exporting = ["export", small!, "--out", book!];
  await expect(run(...exporting)).rejects.toThrow("exists already; --force overwrites it");
  expect(readFileSync(book!, "utf8")).toBe("mine");
  expect(await run(...exporting, "--force")).toBe(0);
  expect(readFileSync(book!).subarray(0, 2).toString()).toBe("PK");
});

test("differences are told, a line each", async () => {
  const [pillar] = SMALL.pillars;
  const [patents, brands] = SMALL.sectors;
  const [indicator, other] = SMALL.indicators;
  const [component] = other!.components;
  const changed = {
    ...SMALL,
    pillars: [pillar],
    results: SMALL.results.map((result) => ({ ...result, pillar: "1" })),
    sectors: [{ ...patents, shortNames: { zh: patents!.shortNames.zh } }, brands],
    indicators: [
      indicator,
      { ...other, components: [{ ...component, target: { text: "80%", value: 0.8 } }] },
    ],
    revenue: [{ ...SMALL.revenue[0], approved: null }],
  };
  writeFileSync(inFolder("changed.json"), JSON.stringify(changed));
  expect(await run("diff", inFolder("small.json"), inFolder("changed.json"))).toBe(1);
  expect(printed.split("\n")).toEqual([
    "removed: pillar foundation",
    "moved: result 5.1 (pillar): foundation → 1",
    "reworded: sector patents (short name, en): “Patents” → none",
    "retargeted: component 5.1-01a (target): “≥75%”, 0.75 → “80%”, 0.8",
    "amount: revenue pct (approved): 400 → null",
    "5 differences",
    "",
  ]);
});

test("a file that is too large is not read", async () => {
  writeFileSync(inFolder("large.json"), Buffer.alloc(MAX_FRAMEWORK_FILE + 1, " "));
  expect(await readValidation(inFolder("large.json"))).toEqual({
    problems: [
      {
        path: "",
        code: "fileTooLarge",
        values: { found: MAX_FRAMEWORK_FILE + 1, limit: MAX_FRAMEWORK_FILE },
      },
    ],
  });
});

test.each(["{", "", "\ud800"])("%p is not JSON", async (text) => {
  writeFileSync(inFolder("no.json"), text);
  const { problems } = await readValidation(inFolder("no.json"));
  expect(problems?.[0]?.code).toBe("notJson");
});

test("a problem of the whole is told as such, in the language of the messages", async () => {
  writeFileSync(inFolder("more.json"), JSON.stringify({ ...SMALL, foo: 1 }));
  expect(await run("validate", inFolder("more.json"))).toBe(1);
  expect(printed).toBe("(whole file): The property “foo” is unknown.\n");
  await run("validate", inFolder("more.json"), "--lang", "fr");
  expect(printed).toMatch(/^\(tout le fichier\): /);
  await run("validate", inFolder("more.json"), "--json");
  expect(JSON.parse(printed)).toMatchObject({ problems: [{ path: "", place: "(whole file)" }] });
});

describe("how many indicators the document itself speaks of", () => {
  const shown = async (indicatorsStated?: number): Promise<string | undefined> => {
    writeFileSync(inFolder("stated.json"), JSON.stringify({ ...SMALL, indicatorsStated }));
    await run("show", inFolder("stated.json"));
    return printed.split("\n").find((line) => line.includes("components"));
  };

  test.each([
    [3, "2 indicators with 3 components (the document speaks of 3: 1 is not among its tables)"],
    [5, "2 indicators with 3 components (the document speaks of 5: 3 are not among its tables)"],
    [1, "2 indicators with 3 components (the document speaks of 1)"],
    [2, "2 indicators with 3 components"],
    [undefined, "2 indicators with 3 components"],
  ])("%p", async (stated, line) => {
    expect(await shown(stated)).toBe(line);
  });

  test("the shipped one", async () => {
    await run("show");
    expect(printed).toContain(
      "80 indicators with 125 components (the document speaks of 84: 4 are not among its tables)",
    );
  });
});
