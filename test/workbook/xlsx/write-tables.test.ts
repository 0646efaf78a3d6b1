import ExcelJS from "exceljs";
import fc from "fast-check";
import type { TableData } from "../../../src/tables/data";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { writeTables } from "../../../src/workbook/xlsx/write-tables";
import { contentsOf } from "../read-file";

const table = (changes: Partial<TableData> = {}): TableData => ({
  id: "made-up",
  spec: "made-up",
  document: "WO/PBC/0/0",
  title: "Budget by sector",
  language: "en",
  unit: "kCHF",
  columns: [
    { id: "approved", label: "Budget" },
    { id: "utilisation", label: "Utilisation" },
  ],
  rows: [
    { id: "patents", label: "Patents", role: "item", line: 1, cells: ["(14,139)", "4.6%"] },
    { id: "section", label: "=Other", role: "section", line: 2, cells: ["", ""] },
    { id: "total", label: "Total", role: "total", line: 3, cells: ["-", "=1+1"] },
  ],
  notes: [{ mark: "¹", text: "¹ Rounded.", line: 4 }],
  ...changes,
});

async function sheetOf(data: TableData): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeTables([data])).slice().buffer);
  return workbook.worksheets[0]!;
}

test("title, unit line, key, header, rows and notes come back as displayed", async () => {
  expect(contentsOf(readXlsx(await writeTables([table()])))).toEqual([
    "Budget by sector",
    "(in thousands of Swiss francs)",
    "made-up · en · WO/PBC/0/0",
    [
      ["", "Budget", "Utilisation"],
      ["Patents", "(14,139)", "4.6%"],
      ["=Other", "", ""],
      ["Total", "-", "=1+1"],
    ],
    "¹ Rounded.",
  ]);
});

test("the unit line is in the table's language, unless the title tells the unit", async () => {
  const unit = async (changes: Partial<TableData>): Promise<unknown> =>
    contentsOf(readXlsx(await writeTables([table(changes)])))[1];
  expect(await unit({ language: "zh" })).toBe("(单位: 千瑞郎)");
  expect(await unit({ language: "zh", unit: "MCHF" })).toBe("(单位: 百万瑞郎)");
  expect(await unit({ unit: "count" })).toBe("made-up · en · WO/PBC/0/0");
  expect(await unit({ language: "zh", title: "预算和支出 (单位：千瑞郎)" })).toBe(
    "made-up · zh · WO/PBC/0/0",
  );
});

test("figures are numbers; nil and what looks like a formula are text", async () => {
  const sheet = await sheetOf(table());
  expect(sheet.getCell("B6").value).toBe(-14139);
  expect(sheet.getCell("C6").value).toBe(0.046);
  expect(sheet.getCell("B8").value).toBe("-");
  expect(sheet.getCell("C8").value).toBe("=1+1");
  expect(sheet.getCell("C8").formula).toBeUndefined();
  expect(sheet.getCell("C8").numFmt).toBe("@");
  // a figure may be typed over a nil
  expect(sheet.getCell("B8").numFmt).not.toBe("@");
});

test("the header stays in sight, and on every printed page", async () => {
  const sheet = await sheetOf(table({ language: "ar" }));
  expect(sheet.views[0]).toMatchObject({
    state: "frozen",
    xSplit: 1,
    ySplit: 5,
    rightToLeft: true,
  });
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, printTitlesRow: "5:5" });
});

test("no table, or a text that no cell holds, gives one error", async () => {
  await expect(writeTables([])).rejects.toThrow("There is no table to write.");
  await expect(writeTables([table({ title: "x".repeat(32_768) })])).rejects.toThrow(
    /Sheet “made-up”, cell A1: the text has 32768 characters/,
  );
});

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((value) => value.replace(/[\p{Cc}\s]+/gu, " ").trim())
  .filter((value) => value !== "");
const figure = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }).map((n) => {
    const digits = Math.abs(n).toLocaleString("en");
    return n < 0 ? `(${digits})` : digits;
  }),
  fc.integer({ min: -9999, max: 9999 }).map((n) => `${(n / 10).toFixed(1)}%`),
  fc.constantFrom("", "-", "0%", "不适用", "●", "12, 345", "_x0041_", "@x", "+1", "'a"),
  text,
);
const tables = fc.array(
  fc
    .record({
      columns: fc.array(text, { minLength: 1, maxLength: 4 }),
      rows: fc.array(fc.tuple(text, fc.array(figure, { minLength: 4, maxLength: 4 })), {
        minLength: 1,
        maxLength: 5,
      }),
      notes: fc.array(text, { maxLength: 2 }),
      title: text,
    })
    .map(({ columns, rows, notes, title }) =>
      table({
        title,
        columns: columns.map((label, at) => ({ id: `c${at}`, label })),
        rows: rows.map(([label, cells], at) => ({
          id: `r${at}`,
          label,
          role: "item",
          line: at + 1,
          cells: cells.slice(0, columns.length),
        })),
        notes: notes.map((note) => ({ text: note, line: 1 })),
      }),
    ),
  { minLength: 1, maxLength: 3 },
);

test("any tables come back with the same displayed cells", async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (made) => {
      const expected = made.flatMap(({ title, columns, rows, notes = [] }) => [
        title,
        "(in thousands of Swiss francs)",
        "made-up · en · WO/PBC/0/0",
        [
          ["", ...columns.map(({ label }) => label)],
          ...rows.map(({ label, cells }) => [label, ...cells]),
        ],
        ...notes.map((note) => note.text),
      ]);
      expect(contentsOf(readXlsx(await writeTables(made)))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
