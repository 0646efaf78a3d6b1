import { defaultFramework } from "../../src/framework/known";
import { readProjectCards } from "../../src/recognise/project-cards";
import type { TableData } from "../../src/tables/data";
import { readText } from "../../src/workbook/text/read-text";
import { describeWithSeeds, seedLines } from "../seeds";

const framework = defaultFramework();

function read(text: string): ReadonlyMap<string, TableData> {
  const tables = readProjectCards(readText(text), framework, "WO/PBC/38/3 Rev.");
  return new Map(tables.map((table) => [table.id, table]));
}

function linesOf(table: TableData | undefined, role: "item" | "section"): number[] {
  return (table?.rows ?? []).filter((row) => row.role === role).map(({ line }) => line);
}

describeWithSeeds("the cards of the projects", () => {
  const cards = read((seedLines("000_57092ec8fb650208.txt") ?? []).join("\n"));

  // read off the lines of the document
  test("which project has which part", () => {
    expect([...cards.keys()].sort()).toEqual(
      [
        ...[10, 11, 25, 31, 35, 36, 37, 38, 39, 40, 41].map(
          (code) => `project-summary.cmp-${code}`,
        ),
        ...[11, 35, 38, 41].map((code) => `project-scope-changes.cmp-${code}`),
        ...[10, 31, 36, 41].map((code) => `project-risks.cmp-${code}`),
        ...[10, 31].map((code) => `project-lessons.cmp-${code}`),
        ...[10, 25].map((code) => `project-benefits-told.cmp-${code}`),
      ].sort(),
    );
  });

  test.each([
    ["project-scope-changes.cmp-11", [2748, 2750, 2752, 2755]],
    ["project-scope-changes.cmp-35", [2929]],
    ["project-scope-changes.cmp-38", [3140]],
    ["project-scope-changes.cmp-41", [3264]],
    ["project-risks.cmp-10", [2694]],
    ["project-risks.cmp-31", [2902]],
    ["project-risks.cmp-36", [3050]],
    ["project-risks.cmp-41", [3313]],
    ["project-lessons.cmp-10", [2698, 2700, 2702]],
    ["project-lessons.cmp-31", [2906, 2907, 2908, 2909, 2910, 2911]],
    ["project-summary.cmp-11", [2772]],
    // six points, one, two and three under headings of their own; five rows of two passages
    [
      "project-benefits-told.cmp-10",
      [2651, 2652, 2653, 2654, 2655, 2656, 2660, 2667, 2668, 2672, 2676, 2677],
    ],
    ["project-benefits-told.cmp-25", [2820, 2820, 2821, 2821, 2822, 2822, 2823, 2823, 2824, 2824]],
    ["project-summary.cmp-25", [2810, 2811, 2812]],
    ["project-summary.cmp-31", [2859, 2861, 2863, 2867, 2869, 2871]],
    ["project-summary.cmp-40", [3230]],
  ])("the passages of %s", (id, lines) => {
    expect(linesOf(cards.get(id), "item")).toEqual(lines);
  });

  test("a card's own headings part its passages, and the next part of the report ends it", () => {
    expect(linesOf(cards.get("project-benefits-told.cmp-10"), "section")).toEqual([
      2647, 2649, 2658, 2665, 2670,
    ]);
  });

  test("footnotes at the end of a page do not interrupt the results of CMP 36", () => {
    const [before, after] = [3000, 3004];
    const lines = linesOf(cards.get("project-summary.cmp-36"), "item");
    expect(lines.filter((line) => line < before)).toHaveLength(7);
    expect(lines.filter((line) => line > after)).toHaveLength(9);
    expect(lines.filter((line) => line >= before && line <= after)).toEqual([]);
  });

  test("objectives and results are told apart where they stand one after the other", () => {
    const card = cards.get("project-summary.cmp-31");
    expect(linesOf(card, "section")).toEqual([2857, 2865]);
    const sections = card?.rows.flatMap(({ section }) => section ?? []);
    expect(sections).toEqual([
      ...Array<string>(3).fill("objectives"),
      ...Array<string>(3).fill("main-results"),
    ]);
  });
});

describe("an English report", () => {
  const cards = read(
    [
      "CMP 50 A new system",
      "Objectives",
      "To replace the old one.",
      "Main results in 2026",
      "- It is replaced",
      "¹ The old one is of 1999.",
      "- It works",
      "Use of resources",
      "Most is spent.",
      "Lessons learned",
      "Begin early.",
      "a\tb\tc",
      "After the table.",
      "CMP 51 Another system",
      "Risks and mitigation actions",
      "None occurred.",
      "Annex X",
      "Lessons learned",
      "Not those of a project.",
    ].join("\n"),
  );

  test("passages stand under the headings of their project", () => {
    expect(
      [...cards].map(([id, { language, rows }]) => [
        id,
        language,
        rows.map(({ id: row, label, section }) => [row, label, section]),
      ]),
    ).toEqual([
      [
        "project-summary.cmp-50",
        "en",
        [
          ["objectives", "Objectives", undefined],
          ["item-01", "1", "objectives"],
          ["main-results", "Main results in 2026", undefined],
          ["item-02", "2", "main-results"],
          ["item-03", "3", "main-results"],
        ],
      ],
      ["project-lessons.cmp-50", "en", [["item-01", "1", undefined]]],
      ["project-risks.cmp-51", "en", [["item-01", "1", undefined]]],
    ]);
  });
});
