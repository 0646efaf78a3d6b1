import { check } from "../../src/check/check";
import { exampleDocument } from "../../src/check/example-document";
import { checkTexts, findingText } from "../../src/check/finding-text";
import { settingsSheet } from "./settings-sheet";
import type { Block } from "../../src/recognise/document";
import { budgetBySector, transfers } from "../../src/rules/examples";
import { unitDoubtful } from "../../src/rules/unit-doubtful";
import { framework } from "../framework/shipped";

const run = (blocks: readonly Block[]) => check(blocks, { framework, addressing: "sheet" });

const onSheet = (sheet: string, lines: readonly string[]): readonly Block[] =>
  exampleDocument({ lines }).map((block) => ({ ...block, sheet }));

/** In the sector's own row the share fails, in the total's the sum: 18,000 is typed as 81,000. */
const ONE_WRONG = onSheet(
  "Table 4",
  budgetBySector(
    ["Patents and Technology", "100,000", "101,000", "50,000", "50%"],
    ["Brands and Designs", "40,000", "39,000", "81,000", "46%"],
    ["Total", "140,000", "140,000", "68,000", "49%"],
  ),
);

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
    "Brands and Designs › 2024 expenditure: with another figure here all would agree that does not now: E4, D5.",
  );
  expect(texts[2]).toMatch(/It would agree with Table 4!D4 as proposed there\.$/u);
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
      to: "Budget and expenditure by sector, 2024 (in thousands of Swiss francs)",
    },
  ]);
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
