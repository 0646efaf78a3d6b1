import { defaultFramework } from "../../src/framework/known";
import type { Block } from "../../src/recognise/document";
import { recognise } from "../../src/recognise/recognise";

const framework = defaultFramework();

function grid(...rows: readonly (readonly string[])[]): Block {
  return { kind: "grid", rows: rows.map((cells, at) => ({ line: at + 10, cells })) };
}

const PROJECTS = [
  ["CMP 10", "Madrid IT Platform", "Completion report"],
  ["CMP 50", "A project of its own", "Progress report"],
];

test("a list without a header is known by the title above it", () => {
  const title = "Annex IX Progress report on the Capital Master Plan, 2024";
  const blocks: Block[] = [{ kind: "paragraph", text: title, line: 1 }, grid(...PROJECTS)];
  const { tables, unplaced } = recognise(blocks, framework, "a report");
  expect(unplaced).toEqual([]);
  expect(tables.map(({ id, language }) => [id, language])).toEqual([["annex-9-list", "en"]]);
  expect(tables[0]?.columns.map(({ label }) => label)).toEqual(["Code", "Kind of report"]);
  expect(tables[0]?.rows.map(({ id, label, line }) => [id, label, line])).toEqual([
    ["cmp-10", "Madrid IT Platform", 10],
    ["cmp-50", "A project of its own", 11],
  ]);
});

test("without the title it could be any list: its lines are listed", () => {
  const { tables, unplaced } = recognise([grid(...PROJECTS)], framework, "a report");
  expect(tables).toEqual([]);
  expect(unplaced.map(({ line }) => line)).toEqual([10, 11]);
});

test("a key whose pairs stand side by side is known by its words", () => {
  const pairs = ["↗", "Positive impact on performance", "↘", "Negative impact on performance"];
  const { tables } = recognise([grid(pairs)], framework, "a report");
  expect(tables.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
    ["appendix-a-keys", ["positive", "negative"]],
  ]);
});
