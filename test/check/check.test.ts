import * as fc from "fast-check";
import { check } from "../../src/check/check";
import { exampleDocument } from "../../src/check/example-document";
import type { SettingsError } from "../../src/check/settings";
import type { Block } from "../../src/recognise/document";
import { RULES } from "../../src/rules/catalogue";
import { budgetBySector } from "../../src/rules/examples";
import { totalDiffers } from "../../src/rules/total-differs";
import { framework } from "../framework/shipped";
import { settingsSheet } from "./settings-sheet";

const run = (blocks: readonly Block[], options: Partial<Parameters<typeof check>[1]> = {}) =>
  check(blocks, { framework, addressing: "sheet", ...options });

const onSheet = (sheet: string, lines: readonly string[]): readonly Block[] =>
  exampleDocument({ lines }).map((block) => ({ ...block, sheet }));

const WRONG = totalDiffers.bad.lines;

test("cells are named with their sheet, tables with their range", () => {
  const { tables, findings, checked, rules } = run([
    ...onSheet("Notes", ["Nothing of a report"]),
    ...onSheet("It's mine", WRONG),
  ]);
  expect(tables).toMatchObject([{ id: "table-4", sheet: "It's mine", range: "A2:E5" }]);
  expect(findings).toMatchObject([{ rule: "total-differs", sheet: "It's mine", cell: "D5" }]);
  expect(checked).toBeGreaterThan(findings.length);
  expect(rules.length).toBeGreaterThan(0);
});

test("a table that does not begin in the first column is found where it stands", () => {
  const blocks = onSheet("Shifted", WRONG).map((block) =>
    block.kind === "grid"
      ? { ...block, rows: block.rows.map((row) => ({ ...row, first: 2 })) }
      : block,
  );
  expect(run(blocks).findings).toMatchObject([{ cell: "F5" }]);
});

describe("settings of a workbook", () => {
  test("a blank row between them hides none", () => {
    const [first, ...rest] = settingsSheet("total-differs", "off").flatMap((block) =>
      block.kind === "grid" ? block.rows.slice(1) : [],
    );
    expect(rest).toEqual([]);
    const more = { kind: "grid", sheet: "Rules", rows: [{ ...first!, line: 9 }] } as const;
    const other = settingsSheet("share-differs", "advice");
    expect(run([...onSheet("Mine", WRONG), ...other, more]).settings).toMatchObject([
      { rule: "share-differs" },
      { rule: "total-differs", severity: "off" },
    ]);
  });

  test("two rows that say different things of a rule are not followed, nor is one", () => {
    const rows = (second: string) => [
      ...settingsSheet("total-differs", "off", "Anna", "checked elsewhere"),
      ...settingsSheet("total-differs", second, "Bob", "rounded by hand"),
    ];
    const both = (second: string) => () => run([...onSheet("Mine", WRONG), ...rows(second)]);
    expect(both("warning")).toThrow(/line 4: total-differs is set a second time/u);
    expect(both("off")().settings).toMatchObject([{ severity: "off", who: "Anna" }]);
  });

  test("switch a rule off, and are told", () => {
    const off = settingsSheet("total-differs", "off", "A. Officer", "checked elsewhere");
    const result = run([...onSheet("Mine", WRONG), ...off]);
    expect(result.findings).toEqual([]);
    expect(result.settings).toEqual([
      { rule: "total-differs", severity: "off", who: "A. Officer", why: "checked elsewhere" },
    ]);
  });

  test("make it less grave", () => {
    const less = settingsSheet("total-differs", "advice", "A. Officer", "rounded by hand");
    expect(run([...onSheet("Mine", WRONG), ...less]).findings).toMatchObject([
      { rule: "total-differs", severity: "advice" },
    ]);
  });

  test("what is wrong with them is told in the user’s language", () => {
    const wrong = settingsSheet("total-differs", "never", "A", "B");
    let told = "";
    try {
      run([...onSheet("Mine", WRONG), ...wrong]);
    } catch (error) {
      told = (error as SettingsError).in("fr");
    }
    expect(told).toBe(
      "Feuille «\u00a0Rules\u00a0», ligne 4\u00a0: une règle devient Erreur, Avertissement, Conseil, écartée, et non «\u00a0never\u00a0».",
    );
  });

  test.each([
    ["Left out", "off"],
    ["错误", "error"],
    ["не применяется", "off"],
    ["Conseil", "advice"],
  ])("are understood in any language: %s", (word, severity) => {
    const set = settingsSheet("total-differs", word, "A. Officer", "so decided");
    expect(run([...onSheet("Mine", WRONG), ...set]).settings).toMatchObject([{ severity }]);
  });

  test("a row that sets nothing leaves the rule as it is", () => {
    const none = settingsSheet("total-differs", "", "", "");
    expect(run([...onSheet("Mine", WRONG), ...none]).settings).toEqual([]);
  });

  test.each([
    ["an unknown rule", "total-difers", "off", "A", "B", "no rule is called"],
    ["an unknown severity", "total-differs", "never", "A", "B", "not “never”"],
    ["nobody who decided", "total-differs", "off", "", "B", "say who decided"],
    ["no reason", "total-differs", "off", "A", "", "and why"],
  ])("%s is told, and nothing is switched off", (_name, rule, becomes, who, why, message) => {
    const settings = settingsSheet(rule, becomes, who, why);
    expect(() => run([...onSheet("Mine", WRONG), ...settings])).toThrow(message);
  });
});

describe("corrections by hand", () => {
  const plain = onSheet("Mine", ["My list\tPlan\tNow\tSpent\tRate", ...WRONG.slice(2)]);

  test("a grid that is not recognised is told as such", () => {
    const { tables, strangers } = run(plain);
    expect(tables).toEqual([]);
    expect(strangers).toMatchObject([{ sheet: "Mine", line: 1, cell: "A1" }]);
  });

  test("a table that is said to be none is not checked", () => {
    const corrections = [{ sheet: "Mine", line: 2, table: undefined, language: "en" as const }];
    expect(run(onSheet("Mine", WRONG), { corrections }).tables).toEqual([]);
  });

  test("a table that is said to be another one is read as that", () => {
    const corrections = [
      {
        sheet: "Mine",
        line: 2,
        table: "sector-results.patents",
        language: "en" as const,
        unit: "CHF" as const,
      },
    ];
    const lines = [
      "Budget and expenditure by result",
      "Expected result\t2024/25 Program of Work and Budget\t2024/25 budget after transfers\t2024 expenditure",
      "2.1 Development of balanced and effective international normative frameworks for IP\t7,855\t8,013\t3,423",
      "Total\t7,855\t8,013\t3,423",
    ];
    expect(run(onSheet("Mine", lines)).tables).toEqual([]);
    expect(run(onSheet("Mine", lines), { corrections }).tables).toMatchObject([
      { id: "sector-results.patents", unit: "CHF" },
    ]);
  });
});

test("one broken row never hides the rest", () => {
  const lines = budgetBySector(
    ["Patents and Technology", "#REF!", "101,000", "50,000", "59%"],
    ["Brands and Designs", "x", "39,000", "18,000", "64%"],
  );
  const rules = run(onSheet("Mine", lines)).findings.map(({ rule }) => rule);
  expect(rules.filter((rule) => rule === "share-differs")).toHaveLength(2);
  expect(rules).toContain("error-value");
  expect(rules).toContain("text-for-figure");
});

test("no document makes the check throw, whatever stands in its cells", () => {
  const examples = RULES.flatMap(({ good, bad }) => [good, bad]);
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      "=1+1",
      "-",
      "#N/A",
      "1e308",
      "-1e308",
      "٣٤٥",
      "<b>x</b>",
      "\u202e123",
      "{from}",
      "$&",
    ),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...examples),
      fc.array(fc.tuple(fc.nat(40), fc.nat(10), text), { maxLength: 8 }),
      (example, edits) => {
        const lines = example.lines.map((line) => line.split("\t"));
        for (const [line, column, content] of edits) {
          const cells = lines[line % lines.length];
          if (cells) cells[column % cells.length] = content.replaceAll("\t", " ");
        }
        const document = exampleDocument({ ...example, lines: lines.map((row) => row.join("\t")) });
        expect(Array.isArray(run(document).findings)).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});
