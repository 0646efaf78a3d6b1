import { readDocx } from "../../../src/workbook/docx/read-docx";
import { blocksOfHtml } from "../../../src/workbook/docx/html-blocks";
import { contentsOf, fixture, linesOf } from "../read-file";

test("python-docx: headings, merged cells, raised digits, a table in a cell, a list", async () => {
  const blocks = await readDocx(fixture("docx/table.docx"));
  expect(contentsOf(blocks)).toEqual([
    "Table 4. Budget and expenditure",
    "(in thousands",
    "of Swiss francs)",
    [
      ["Sector", "2024", ""],
      ["", "Budget", "Expenditure"],
      ["Patents¹", "214,036", "(14,139)"],
      ["Brands", "-", "4.6% of 5"],
    ],
    "First",
  ]);
  expect(linesOf(blocks)).toEqual([1, 2, 2, [3, 4, 5, 6], 7]);
});

test("LibreOffice: a footnote's mark is raised, its text stands last", async () => {
  expect(contentsOf(await readDocx(fixture("libreoffice/note.docx")))).toEqual([
    "Costs",
    [["Personnel", "555¹"]],
    "End",
    "¹ Restated.",
  ]);
});

test("spans in both directions keep every cell in its column", () => {
  const html =
    "<table><tr><td rowspan='2'>a</td><td colspan='2' rowspan='2'>b</td><td>c</td></tr>" +
    "<tr><td>d</td></tr><tr><td>e</td><td>f</td><td>g</td><td>h</td></tr></table>";
  expect(contentsOf(blocksOfHtml(html))).toEqual([
    [
      ["a", "b", "", "c"],
      ["", "", "", "d"],
      ["e", "f", "g", "h"],
    ],
  ]);
});

test("a span without end gives one error", () => {
  const html = "<table><tr><td colspan='999999999'>a</td></tr></table>";
  expect(() => blocksOfHtml(html)).toThrow(/more than 16384 columns/);
  const tall =
    "<table><tr><td rowspan='999999999'>a</td><td>b</td></tr><tr><td>c</td></tr></table>";
  expect(contentsOf(blocksOfHtml(tall))).toEqual([
    [
      ["a", "b"],
      ["", "c"],
    ],
  ]);
});
