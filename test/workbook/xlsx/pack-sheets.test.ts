import ExcelJS from "exceljs";
import { packSheets, type PackedColumn } from "../../../src/workbook/xlsx/pack-sheets";

const column = (heading: string, more: Partial<PackedColumn> = {}): PackedColumn => ({
  heading,
  width: 20,
  format: "@",
  isAside: false,
  ...more,
});

/** One sheet as another program reads it. */
async function packed(columns: PackedColumn[], rows: (string | number | boolean | null)[][]) {
  const workbook = new ExcelJS.Workbook();
  const bytes = packSheets([{ name: "It's <one>", columns, rows }]);
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook.getWorksheet("It's <one>")!;
}

test("values, formats, widths, headings and the filter arrive", async () => {
  const sheet = await packed(
    [column("Name"), column("Amount", { format: "#,##0.###", width: 9 }), column("Note")],
    [
      ['=A1 & <b> "q"', 1234.5, true],
      [" two\nlines ", null, "_x0041_"],
    ],
  );
  expect(sheet.getRow(1).values).toEqual([undefined, "Name", "Amount", "Note"]);
  expect(sheet.getCell("A1").font.bold).toBe(true);
  expect(sheet.getCell("A2").value).toBe('=A1 & <b> "q"');
  expect([sheet.getCell("B2").value, sheet.getCell("B2").numFmt]).toEqual([1234.5, "#,##0.###"]);
  expect(sheet.getCell("C2").value).toBe(true);
  expect(sheet.getCell("A3").value).toBe(" two\nlines ");
  expect(sheet.getCell("B3").value).toBeNull();
  expect(sheet.getColumn(2).width).toBe(9);
  expect(sheet.autoFilter).toBe("A1:C3");
});

test("choices are offered where Excel can take them", async () => {
  const long = Array.from({ length: 40 }, (_, place) => `choice ${place}`);
  const sheet = await packed(
    [
      column("Some", { choices: ["up", "down"] }),
      column("With a comma", { choices: ["one, two", "three"] }),
      column("Too many", { choices: long }),
    ],
    [["up", "three", "choice 1"]],
  );
  expect(sheet.getCell("A2").dataValidation).toMatchObject({
    type: "list",
    formulae: ['"up,down"'],
  });
  expect(sheet.getCell("B2").dataValidation).toBeUndefined();
  expect(sheet.getCell("C2").dataValidation).toBeUndefined();
});

test("the same sheets give the same bytes", () => {
  const sheets = [{ name: "S", columns: [column("A")], rows: [["x"]] }];
  expect(packSheets(sheets)).toEqual(packSheets(sheets));
});
