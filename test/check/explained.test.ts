import { check } from "../../src/check/check";
import { exampleDocument } from "../../src/check/example-document";
import { checkTexts, findingText } from "../../src/check/finding-text";
import { settingsSheet } from "./settings-sheet";
import type { Block } from "../../src/recognise/document";
import { budgetBySector, transfers, twoSectors } from "../../src/rules/examples";
import { unitDoubtful } from "../../src/rules/unit-doubtful";
import { framework } from "../framework/shipped";

const run = (blocks: readonly Block[]) => check(blocks, { framework, addressing: "sheet" });

const onSheet = (sheet: string, lines: readonly string[]): readonly Block[] =>
  exampleDocument({ lines }).map((block) => ({ ...block, sheet }));

/** In the sector's own row the share fails, in the total's the sum: 18,000 is typed as 81,000. */
const ONE_WRONG = onSheet("Table 4", twoSectors("50,000", "81,000", "68,000", "49%"));

test("one wrong figure is one error; what follows from it is advice, and names it", () => {
  const { findings } = run(ONE_WRONG);
  expect(findings).toMatchObject([
    { rule: "outlying-figure", severity: "error", cell: "D4", expected: "18,000" },
    { rule: "share-differs", severity: "advice", cell: "E4", because: { cell: "D4" } },
    { rule: "total-differs", severity: "advice", cell: "D5", because: { cell: "D4" } },
  ]);
  expect(findings.filter(({ because, fix }) => because && fix)).toEqual([]);
  const texts = findings.map((one) => findingText(one, checkTexts("en")));
  expect(texts[0]).toBe(
    "Brands and Designs › 2024 expenditure: with 18,000 here these would agree, which now do not: E4, D5.",
  );
  expect(texts[2]).toMatch(/ · It would agree once Table 4!D4 is right\.$/u);
});

test.each(["off", "warning"])("a rule that is set to %s explains nothing", (becomes) => {
  const settings = settingsSheet("outlying-figure", becomes);
  const { findings } = run([...ONE_WRONG, ...settings]);
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([{ cell: "E4" }, { cell: "D5" }]);
  expect(findings.some(({ because }) => because)).toBe(false);
});

test("a figure that another table has otherwise is told with that table's sheet and cell", () => {
  const { findings } = run([
    ...onSheet(
      "Table 4",
      budgetBySector(["Patents and Technology", "100,000", "105,100", "50,000", "48%"]),
    ),
    ...onSheet(
      "Annex I",
      transfers([
        "Patents and Technology",
        "100,000",
        "2,000",
        "(500)",
        "1,500",
        "101,500",
        "1.5%",
        "0.2%",
      ]),
    ),
  ]);
  const told = findings.filter(({ rule }) => rule === "figure-differs-elsewhere");
  expect(told).toMatchObject([{ sheet: "Table 4", cell: "C3" }]);
  expect(told.map(({ values }) => values.from)).toEqual([
    "Annex I!F3 (2024/25 budget after transfers by sector › Patents and Technology › 2024/25 budget after transfers): 101,500",
  ]);
});

test("a wrong unit is one error, at its line", () => {
  const { findings } = run(onSheet("Sheet", unitDoubtful.bad.lines));
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([{ rule: "unit-doubtful", cell: "A1" }]);
  const edits = errors.flatMap(({ fix }) => fix?.edits ?? []);
  expect(edits).toEqual([
    {
      sheet: "Sheet",
      cell: "A1",
      from: "Budget and expenditure by sector, 2024 (in millions of Swiss francs)",
      to: "Budget and expenditure by sector, 2024 (in thousands of Swiss francs)",
    },
  ]);
});

test("where the table begins further right, the line is led to and not written over", () => {
  const shifted = onSheet("Sheet", unitDoubtful.bad.lines).map((block) =>
    block.kind === "grid"
      ? { ...block, rows: block.rows.map((row) => ({ ...row, first: 2 })) }
      : block,
  );
  const errors = run(shifted).findings.filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([{ rule: "unit-doubtful", cell: "C1" }]);
  expect(errors.flatMap(({ fix }) => fix ?? [])).toEqual([]);
});

test("two headings of amounts in each other's place are one error, and certain", () => {
  const lines = budgetBySector(
    ["Patents and Technology", "100,000", "50,000", "101,000", "50%"],
    ["Brands and Designs", "40,000", "18,000", "39,000", "46%"],
    ["Copyright and Creative Industries", "30,000", "10,000", "20,000", "50%"],
  );
  const { findings } = run(onSheet("Sheet", lines));
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([
    {
      rule: "header-exchanged",
      cell: "C2",
      fix: {
        isCertain: true,
        edits: [
          { cell: "C2", to: "2024 expenditure" },
          { cell: "D2", to: "2024/25 budget after transfers" },
        ],
      },
    },
  ]);
});

/** What the sectors receive, 2,500, others give. */
const ANNEX_I = [
  ["Patents and Technology", "100,000", "2,000", "(500)", "1,500", "101,500", "1.5%", "1.1%"],
  ["Brands and Designs", "40,000", "500", "(2,000)", "(1,500)", "38,500", "-3.8%", "-1.1%"],
  ["Total", "140,000", "2,500", "(2,500)", "-", "140,000", "-", "-"],
] as const;

test("a total that fails by two wrong figures follows from them", () => {
  const { findings } = run([
    ...onSheet(
      "Table 4",
      budgetBySector(
        ["Patents and Technology", "100,000", "105,100", "50,000", "49%"],
        ["Brands and Designs", "40,000", "36,100", "18,000", "47%"],
        ["Total", "140,000", "140,000", "68,000", "49%"],
      ),
    ),
    ...onSheet("Annex I", transfers(...ANNEX_I)),
  ]);
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([
    { cell: "C3", expected: "101,500" },
    { cell: "C4", expected: "38,500" },
  ]);
  const total = findings.filter(({ rule }) => rule === "total-differs");
  expect(total).toMatchObject([{ cell: "C5", severity: "advice", because: { cell: "C3" } }]);
});

test("a typed figure is not blamed for a formula that computes something else", () => {
  // 40,000 less 1,500 are 38,500; the formula leaves out what is given
  const wrong = ANNEX_I.map((row) => row.map((text) => (text === "38,500" ? "40,500" : text)));
  const blocks = exampleDocument({ lines: transfers(...wrong), formulas: [[4, 5]] });
  const errors = run(blocks.map((block) => ({ ...block, sheet: "Annex I" }))).findings.filter(
    ({ severity }) => severity === "error",
  );
  expect(errors).toMatchObject([{ cell: "F4", message: "formula", expected: "38,500" }]);
  expect(errors.flatMap(({ fix }) => fix ?? [])).toEqual([]);
});

test("amounts that one relation shows to be in another unit than their table ever is", () => {
  const [title = "", ...rest] = budgetBySector(["Patents and Technology", "", "101,500", "", ""]);
  const { findings } = run([
    ...onSheet("Table 4", [title.replace("thousands", "millions"), ...rest]),
    ...onSheet("Annex I", transfers(["Patents and Technology", "", "", "", "", "101,500", "", ""])),
  ]);
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([{ rule: "unit-doubtful", sheet: "Table 4", cell: "A1" }]);
});

test("a figure beyond all measure is told, and nothing breaks", () => {
  const lines = transfers(...ANNEX_I).map((line) => line.replace("38,500", "1e308"));
  const { findings } = run(onSheet("Annex I", lines));
  expect(findings.length).toBeGreaterThan(0);
});
