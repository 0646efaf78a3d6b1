import { blocksOfRows, type SheetRow } from "../../src/workbook/blocks-of-rows";
import { contentsOf } from "./read-file";

const row = (line: number, cells: Record<number, string>, isSpanned = false): SheetRow => ({
  line,
  cells: new Map(Object.entries(cells).map(([column, text]) => [Number(column), text])),
  isSpanned,
});
const contents = (...rows: SheetRow[]): unknown[] =>
  contentsOf(blocksOfRows(rows, { room: 1000 }).blocks);

test("titles above a table and lone texts are paragraphs", () => {
  expect(
    contents(
      row(1, { 1: "Title" }),
      row(2, { 1: "(unit)" }),
      row(3, { 2: "2024" }),
      row(4, { 1: "A", 2: "1" }),
      row(6, { 3: "alone" }),
    ),
  ).toEqual([
    "Title",
    "(unit)",
    [
      ["", "2024"],
      ["A", "1"],
    ],
    "alone",
  ]);
});

test("a label without figures stays in its table; a text over several columns does not", () => {
  expect(
    contents(
      row(1, { 0: "Name", 1: "2024" }),
      row(2, { 0: "Section" }),
      row(3, { 0: "A", 1: "1" }),
      row(4, { 0: "Last" }),
      row(5, { 0: "Note" }, true),
    ),
  ).toEqual([
    [
      ["Name", "2024"],
      ["Section", ""],
      ["A", "1"],
      ["Last", ""],
    ],
    "Note",
  ]);
});

test("a blank row under the headings, as merged ones leave it, does not part them from their table", () => {
  const header = row(2, { 0: "Name", 1: "2024", 2: "Share" });
  expect(contents(row(1, { 0: "Title" }), header, row(4, { 0: "A", 1: "1", 2: "2" }))).toEqual([
    "Title",
    [
      ["Name", "2024", "Share"],
      ["A", "1", "2"],
    ],
  ]);
  // two rows further down, wider than the headings, or under figures it is another table
  for (const next of [row(5, { 0: "A", 1: "1" }), row(4, { 0: "A", 3: "1" })]) {
    expect(contents(header, next)).toHaveLength(2);
  }
  expect(contents(row(2, { 0: "Name", 1: "5", 2: "6" }), row(4, { 0: "A", 1: "1" }))).toHaveLength(
    2,
  );
});

test("tables side by side are two, where each has a title and a blank column parts them", () => {
  const left = { 0: "Name", 1: "2024", 2: "Share" };
  const right = { 4: "Name", 5: "2023", 6: "Share" };
  const grids = [[Object.values(left)], [Object.values(right)]];
  expect(contents(row(1, { 0: "Left", 4: "Right" }), row(2, { ...left, ...right }))).toEqual([
    "Left",
    grids[0],
    "Right",
    grids[1],
  ]);
  expect(contents(row(1, { 0: "Left" }), row(2, { ...left, ...right }))).toEqual([
    "Left",
    [["Name", "2024", "Share", "", "Name", "2023", "Share"]],
  ]);
});

test("cells far apart take no memory between them, or give one error", () => {
  expect(contents(row(1, { 0: "a" }), row(1_048_576, { 16_383: "b" }))).toEqual(["a", "b"]);
  expect(() =>
    blocksOfRows([row(1, { 0: "a" }), row(2, { 0: "a", 16_383: "b" })], { sheet: "S", room: 1000 }),
  ).toThrow(/Sheet “S”: rows 2 to 2 spread over 16384 columns/);
});
