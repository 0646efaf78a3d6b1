import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { contentsOf, fixture, linesOf } from "../read-file";
import { workbookBytes } from "./workbook-bytes";

const read = (worksheet: string, strings?: string): unknown[] =>
  contentsOf(readXlsx(workbookBytes(worksheet, strings)));

test("openpyxl: formats, dates, merged titles and notes, hidden rows and sheets", () => {
  const blocks = readXlsx(fixture("openpyxl/table.xlsx"));
  expect(contentsOf(blocks)).toEqual([
    "Table 4. Budget and expenditure by sector",
    "(in thousands of Swiss francs)",
    [
      ["Sector", "Budget", "Expenditure", "Utilisation"],
      ["Patents", "214,036", "101,051", "45%"],
      ["Brands", "(14,139)", "-", "4.6%"],
      // openpyxl saves formulas without their values
      ["Note", "TRUE", "2024-12-31", ""],
    ],
    "Note: figures are rounded.",
    [["left", "right"]],
  ]);
  expect(linesOf(blocks)).toEqual([2, 3, [5, 6, 7, 8], 9, [1]]);
});

test("LibreOffice: formulas by their value, errors, raised digits, lines in a cell", () => {
  expect(contentsOf(readXlsx(fixture("libreoffice/table.xlsx")))).toEqual([
    "Costs",
    [
      ["Category¹²", "2023", "Change"],
      ["Personnel\nand others", "12.5", "12.5%"],
      ["Broken", "#DIV/0!", "ab"],
    ],
  ]);
});

test("cells without references, inline texts, pronunciation, escapes", () => {
  expect(
    read(
      '<sheetData><row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>in_x000A_line</t></is></c></row>' +
        '<row><c t="b"><v>0</v></c><c><v>5</v></c></row></sheetData>',
      "<si><r><t>東京</t></r><rPh><t>トウキョウ</t></rPh></si>",
    ),
  ).toEqual([
    [
      ["東京", "in\nline"],
      ["FALSE", "5"],
    ],
  ]);
});

test("what a merged cell covers is blank, though the file keeps a value there", () => {
  expect(
    read(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row></sheetData>' +
        '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    ),
  ).toEqual([
    [
      ["1", "2"],
      ["", "4"],
    ],
  ]);
});

test("cells in opposite corners of a sheet", () => {
  const blocks = readXlsx(
    workbookBytes(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>' +
        '<mergeCells><mergeCell ref="B2:XFC1048575"/></mergeCells>',
    ),
  );
  expect(blocks).toEqual([
    { kind: "paragraph", text: "1", line: 1, sheet: "S" },
    { kind: "paragraph", text: "2", line: 1_048_576, sheet: "S" },
  ]);
});

test.each([
  ["a cell off the sheet", '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'],
  ["a row off the sheet", '<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>'],
  ["no cell at all", '<sheetData><row r="1"><c r="1A"><v>1</v></c></row></sheetData>'],
  [
    "merged cells without end",
    `<sheetData/><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(10)}</mergeCells>`,
  ],
])("%s gives one error", (_, worksheet) => {
  expect(() => readXlsx(workbookBytes(worksheet))).toThrow(/damaged/);
});

test("entities that a part declares are not expanded", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "${"x".repeat(100)}"><!ENTITY b "&a;&a;&a;">]>`;
  const cell = '<sheetData><row><c t="str"><v>&b;</v></c></row></sheetData>';
  expect(read(bomb + cell)).toEqual(["&b;"]);
});
