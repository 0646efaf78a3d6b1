import fc from "fast-check";
import Papa from "papaparse";
import { readCsv } from "../../../src/workbook/text/read-csv";
import { contentsOf, linesOf } from "../read-file";

test("quotes as in RFC 4180; lines as in the file", () => {
  const blocks = readCsv(
    'Title\r\n\r\nName,Budget\r\n"A ""1"", a","1,234"\r\n"two\r\nlines",-\r\nB,2\r\n',
  );
  expect(contentsOf(blocks)).toEqual([
    "Title",
    [
      ["Name", "Budget"],
      ['A "1", a', "1,234"],
      ["two\nlines", "-"],
      ["B", "2"],
    ],
  ]);
  expect(linesOf(blocks)).toEqual([1, [3, 4, 5, 7]]);
});

test.each([
  ["semicolons with decimal commas", "a;b;c\nx;1,5;2,5\ny;3;4,0", ["y", "3", "4,0"]],
  ["tabs", "a\tb\tc\nx\t1,5\t2\ny\t3,0\t4", ["y", "3,0", "4"]],
  ["a declared separator", "sep=|\na|b|c\ny|3|4", ["y", "3", "4"]],
  ["commas below a title with a semicolon", "One; two\n\na,b,c\ny,3,4", ["y", "3", "4"]],
])("%s", (_, text, last) => {
  const grid = contentsOf(readCsv(text)).at(-1) as string[][];
  expect(grid.at(-1)).toEqual(last);
});

test("an open quote and a blank file are read as far as they go", () => {
  expect(contentsOf(readCsv('a,b\n"c,d'))).toEqual([
    [
      ["a", "b"],
      ["c,d", ""],
    ],
  ]);
  expect(readCsv("")).toEqual([]);
});

test("cells that were written are read", () => {
  const cell = fc
    .string()
    .map((text) =>
      text
        .replace(/[<[\]\0]/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((text) => text !== "");
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2 }), (rows) => {
      const text = Papa.unparse(rows, { delimiter: ",", quotes: true });
      expect(contentsOf(readCsv(text))).toEqual([rows]);
    }),
  );
});
