/** What the workbench takes out of an .xlsx file. */
import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import { readFile, refuseParts } from "../../workbench/file/read-file";
import type { WorkbookFile } from "../../workbench/file/workbook-file";

// the grid's package is made for browsers; these of its numbers are all that the reader needs
jest.mock("@univerjs/core", () => ({
  BooleanNumber: { FALSE: 0, TRUE: 1 },
  BorderStyleTypes: { THIN: 1 },
  CellValueType: { STRING: 1, NUMBER: 2, BOOLEAN: 3 },
  HorizontalAlign: { LEFT: 1, CENTER: 2, RIGHT: 3 },
  VerticalAlign: { TOP: 1, MIDDLE: 2, BOTTOM: 3 },
  WrapStrategy: { WRAP: 3 },
}));

const base64 = (bytes: ArrayBuffer | Uint8Array) =>
  Buffer.from(new Uint8Array(bytes)).toString("base64");

async function read(fill: (workbook: ExcelJS.Workbook) => void): Promise<WorkbookFile> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return readFile(base64(await workbook.xlsx.writeBuffer()));
}

test("cells, formulas with their results, looks, sizes and merges", async () => {
  const { sheets, names } = await read((workbook) => {
    const sheet = workbook.addWorksheet("Table", {
      views: [{ state: "frozen", xSplit: 1, ySplit: 2, showGridLines: false }],
    });
    sheet.columns = [{ width: 20 }, { width: 10 }];
    sheet.getRow(1).height = 30;
    sheet.getRow(2).hidden = true;
    sheet.getCell("A1").value = "=text";
    sheet.getCell("A1").font = { bold: true, color: { argb: "FF112233" } };
    sheet.getCell("B1").value = { formula: "_xldudf_WIPO_SHARE(1,4)", result: 0.25 };
    sheet.getCell("B1").numFmt = "0%";
    sheet.getCell("A2").value = new Date(Date.UTC(2024, 0, 1));
    sheet.getCell("B2").value = true;
    sheet.getCell("A3").value = { error: "#N/A" };
    sheet.getCell("B3").value = { richText: [{ text: "rich " }, { text: "text" }] };
    sheet.mergeCells("A4:B5");
    sheet.getCell("A4").value = "merged";
    workbook.addWorksheet("Lists", { state: "hidden" });
    workbook.definedNames.add("Table!$A$1:$A$3", "T_Total");
  });
  const [table, lists] = sheets;
  expect(table?.data.cellData).toMatchObject({
    0: {
      0: { v: "=text", s: { bl: 1, cl: { rgb: "#112233" } } },
      1: { f: "=WIPO.SHARE(1,4)", v: 0.25, s: { n: { pattern: "0%" } } },
    },
    1: { 0: { v: 45_292 }, 1: { v: 1, t: 3 } },
    2: { 0: { v: "#N/A" }, 1: { v: "rich text" } },
    3: { 0: { v: "merged" } },
  });
  expect(table?.data.cellData?.[0]?.[0]).not.toHaveProperty("f");
  expect(table?.data.cellData?.[3]?.[1]).not.toHaveProperty("v");
  expect(table?.data).toMatchObject({
    rowData: { 0: { h: 40 }, 1: { hd: 1 } },
    columnData: { 0: { w: 145 }, 1: { w: 75 } },
    mergeData: [{ startRow: 3, endRow: 4, startColumn: 0, endColumn: 1 }],
    freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
    showGridlines: 0,
  });
  expect(lists).toMatchObject({ name: "Lists", hidden: true, isProtected: false });
  expect(names).toEqual([{ name: "T_Total", formula: "=Table!$A$1:$A$3" }]);
});

test("a protected sheet, and its free cells", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Table");
  sheet.getCell("B2").value = 1;
  sheet.getCell("B2").protection = { locked: false };
  await sheet.protect("", { formatCells: true });
  await workbook.addWorksheet("Other").protect("", {});
  const { sheets } = await readFile(base64(await workbook.xlsx.writeBuffer()));
  expect(sheets).toMatchObject([
    {
      isProtected: true,
      allowsFormats: true,
      unlocked: [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }],
    },
    { isProtected: true, allowsFormats: false, unlocked: [] },
  ]);
});

test.each([["no base64!"], [base64(strToU8("no file"))]])("%s cannot be read", async (text) => {
  await expect(readFile(text)).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("files with charts are refused for insertion, as Excel for the web does", () => {
  const file = (name: string) => base64(zipSync({ [name]: strToU8("<c/>") }));
  expect(() => {
    refuseParts(file("xl/charts/chart1.xml"));
  }).toThrow("xl/charts/chart1.xml");
  expect(() => {
    refuseParts(file("xl/worksheets/sheet1.xml"));
  }).not.toThrow();
});
