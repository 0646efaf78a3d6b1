import { strToU8, zipSync } from "fflate";
import { MAX_FILE_BYTES, MAX_LINES } from "../../src/model/limits";
import type { DocumentError } from "../../src/workbook/document-error";
import { readDocument } from "../../src/workbook/read-document";
import { contentsOf, fixture } from "./read-file";

const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);

test("a file is read by its content, whatever its name", async () => {
  const xlsx = await readDocument(fixture("libreoffice/table.xlsx"), "table.txt");
  expect(contentsOf(xlsx)[0]).toBe("Costs");
  const docx = await readDocument(fixture("docx/table.docx"), "table");
  expect(contentsOf(docx)[0]).toBe("Table 4. Budget and expenditure");
  expect(contentsOf(await readDocument(strToU8("a\tb"), "table.xlsx"))).toEqual([[["a", "b"]]]);
});

test("the name tells separated values from text", async () => {
  const bytes = strToU8("a,b\nc,d");
  expect(contentsOf(await readDocument(bytes, "x.CSV"))).toEqual([
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ]);
  expect(contentsOf(await readDocument(bytes, "x.txt"))).toEqual(["a,b", "c,d"]);
});

test.each<[string, Uint8Array, RegExp]>([
  ["old.doc", OLE, /^old\.doc: It is protected by a password, or of the old kind/],
  ["a.pdf", strToU8("%PDF-1.7"), /^a\.pdf: It is a PDF/],
  ["a.zip", zipSync({ "a.txt": strToU8("x") }), /neither a \.docx nor an \.xlsx/],
  ["a.docx", zipSync({ "word/document.xml": strToU8("<broken") }), /damaged/],
  ["a.xlsx", zipSync({ "xl/other.xml": strToU8("<a/>") }), /damaged/],
  ["cut.xlsx", fixture("openpyxl/table.xlsx").subarray(0, 3000), /damaged or incomplete/],
  ["cut.docx", fixture("docx/table.docx").subarray(0, 30_000), /damaged or incomplete/],
  ["a.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa]), /not a text in UTF-8/],
  ["a.xlsx", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa]), /By its name it is \.xlsx/],
  ["a.docx", strToU8("PK\0\0"), /By its name it is \.docx/],
  ["big.txt", new Uint8Array(MAX_FILE_BYTES + 1), /67108865 bytes/],
])("%s gives one error that says what to do", async (name, bytes, message) => {
  await expect(readDocument(bytes, name)).rejects.toThrow(message);
  await expect(readDocument(bytes, name)).rejects.toHaveProperty("name", "DocumentError");
});

test("an empty file has nothing", async () => {
  expect(await readDocument(new Uint8Array(), "x.txt")).toEqual([]);
});

test("why a file cannot be read is told in the user’s language", async () => {
  const error = await readDocument(OLE, "vieux.doc").catch((one: unknown) => one);
  expect((error as DocumentError).in("fr")).toBe(
    "vieux.doc: Il est protégé par un mot de passe ou d’un ancien format (.doc, .xls). Enregistrez-le au format .docx ou .xlsx, sans mot de passe.",
  );
  expect((error as DocumentError).in("zh")).toMatch(/^vieux\.doc: 文件受密码保护/u);
});

test.each(["most.txt", "most.csv"])(
  "%s may have all of Excel’s lines, the last with its break",
  async (name) => {
    const whole = "1\n".repeat(MAX_LINES);
    expect((await readDocument(strToU8(whole), name)).length).toBeGreaterThan(0);
    await expect(readDocument(strToU8(`${whole}2`), name)).rejects.toThrow(
      /more than the 1048576 lines/,
    );
  },
);
