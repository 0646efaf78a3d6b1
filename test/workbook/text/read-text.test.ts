import { MAX_LINES, MAX_ROW_CELLS } from "../../../src/model/limits";
import { readText } from "../../../src/workbook/text/read-text";
import { describeWithSeeds, seedLines } from "../../seeds";
import { contentsOf, linesOf } from "../read-file";

const read = (text: string): unknown[] => contentsOf(readText(text));

test("lines with tabs in succession are a grid, other lines paragraphs", () => {
  const blocks = readText("Title\n\n(unit)\nA\tB\n1\t2\n\nC\tD\nNote\n");
  expect(contentsOf(blocks)).toEqual([
    "Title",
    "(unit)",
    [
      ["A", "B"],
      ["1", "2"],
    ],
    [["C", "D"]],
    "Note",
  ]);
  expect(linesOf(blocks)).toEqual([1, 3, [4, 5], [7], 8]);
});

test("any line ends, and a byte order mark, read the same", () => {
  const expected = readText("A\tB\nC\tD\n\nE");
  expect(readText("A\tB\r\nC\tD\r\n\r\nE")).toEqual(expected);
  expect(readText("A\tB\rC\tD\r\rE")).toEqual(expected);
  expect(readText("\ufeffA\tB\nC\tD\n\nE")).toEqual(expected);
});

test("blank rows are left out and do not end a grid; a Markdown rule is no row", () => {
  expect(read("A\tB\n---\t:-:\n\t\n1\t-")).toEqual([
    [
      ["A", "B"],
      ["1", "-"],
    ],
  ]);
});

test.each([
  ["<p>one</p>\t<p>two</p><p>three</p>", [[["one", "two\nthree"]]]],
  ['x\t<ul style="list-style-type: none"> - a</ul>', [[["x", "- a"]]]],
  ["x\t<ul><li>a</li><li>b</li></ul>", [[["x", "a\nb"]]]],
  ["5<sup>12</sup>\tH<sub>2</sub>O", [[["5¹²", "H2O"]]]],
  ["11 states[footnoteRef:4]\t[bookmark: _Hlk1]x", [[["11 states⁴", "x"]]]],
  ["<https://example.org/>\ta < b > c", [[["<https://example.org/>", "a < b > c"]]]],
  ["$$\\text{a} = b$$", ["$$\\text{a} = b$$"]],
])("markup of extractors: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("a blank text has nothing", () => {
  expect(readText("")).toEqual([]);
  expect(readText(" \n\t\n")).toEqual([]);
});

test("too many lines or cells give one error that says where", () => {
  expect(() => readText(`${"\n".repeat(MAX_LINES)}a`)).toThrow(
    /more than the 1048576 lines.*Split/,
  );
  expect(() => readText(`a\n${"\t".repeat(MAX_ROW_CELLS)}`)).toThrow(/Line 2 has 16385 cells/);
});

test("long runs of blanks and brackets take no longer than they should", () => {
  const hostile = `${" ".repeat(300_000)}x<${"<p ".repeat(100_000)}${"[bookmark:".repeat(30_000)}`;
  const start = Date.now();
  readText(`${hostile}\t${hostile}`);
  expect(Date.now() - start).toBeLessThan(3000);
});

describeWithSeeds("the report's text", () => {
  const lines = (): string[] => seedLines("000_57092ec8fb650208.txt") ?? [];

  test("Table 1 is one grid of lines 62 to 89", () => {
    const grid = readText(lines().join("\n")).find(
      (block) => block.kind === "grid" && block.rows[0]?.line === 62,
    );
    expect(linesOf(grid ? [grid] : [])).toEqual([Array.from({ length: 28 }, (_, at) => 62 + at)]);
  });

  test("every line that is not blank stands in a block, but for the two Markdown rules", () => {
    const read = new Set(linesOf(readText(lines().join("\n"))).flat());
    const lost = lines().flatMap((line, at) =>
      line.trim() === "" || read.has(at + 1) ? [] : [at + 1],
    );
    expect(lost).toEqual([385, 3393]);
  });
});
