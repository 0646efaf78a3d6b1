import { parseReference } from "../../../src/model/a1";
import { MAX_CELLS_PER_REQUEST, MAX_PREVIEW_CELLS } from "../../../src/model/limits";
import { createExcelWorkbook } from "../../../src/workbook/office/excel-workbook";
import { createGateway } from "../../../src/workbook/office/gateway";
import { OfficeError } from "./fake-excel";
import { fakeWorkbook, type FakeWorkbook } from "./fake-workbook";

const cells = (address: string) => parseReference(address)!;

function portOf(book: FakeWorkbook) {
  return createExcelWorkbook(
    createGateway<Excel.RequestContext>({
      run: (work) => work(book.context),
      isSetSupported: () => true,
    }),
  );
}

test("the selection has its sheet's name", async () => {
  const book = fakeWorkbook({ "It's": {} }, "'It''s'!C5:C12");
  expect(await portOf(book).selection()).toEqual({ value: cells("'It''s'!C5:C12") });
});

describe("reading", () => {
  const sheets = { "Table 4": { A1: 1, B1: 2, A2: "-", B2: "" }, Notes: { A1: "here" } };

  test("gives the values of several ranges of several sheets in two requests", async () => {
    const book = fakeWorkbook(sheets, "Notes!A1");
    const outcome = await portOf(book).read([cells("'Table 4'!A1:B2"), cells("Notes!A1")]);
    expect(outcome).toEqual({
      value: [
        [
          [1, 2],
          ["-", ""],
        ],
        [["here"]],
      ],
    });
    expect(book.syncs()).toBe(2);
  });

  test("without a sheet means the active one, in one request", async () => {
    const book = fakeWorkbook(sheets, "Notes!A1");
    expect(await portOf(book).read([cells("A1")])).toEqual({ value: [[["here"]]] });
    expect(book.syncs()).toBe(1);
  });

  test("names a sheet that is not there", async () => {
    const book = fakeWorkbook(sheets, "Notes!A1");
    expect(await portOf(book).read([cells("Notes!A1"), cells("Table5!A1")])).toEqual({
      problem: { kind: "noSuchPlace", place: "Table5!A1" },
    });
  });

  test("ends whole columns where the data end", async () => {
    const book = fakeWorkbook(sheets, "Notes!A1");
    expect(await portOf(book).read([cells("'Table 4'!A:A")])).toEqual({ value: [[[1], ["-"]]] });
    expect(await portOf(book).read([cells("'Table 4'!2:2")])).toEqual({ value: [[["-", ""]]] });
  });

  test("goes in pieces that a request can carry, and stops before it would take too long", async () => {
    const book = fakeWorkbook(sheets, "Notes!A1");
    const rows = MAX_CELLS_PER_REQUEST + 1;
    const outcome = await portOf(book).read([cells(`B1:B${rows}`)]);
    expect("value" in outcome && outcome.value[0]).toHaveLength(rows);
    expect(book.syncs()).toBe(2);
    expect(await portOf(book).read([cells(`B1:B${MAX_PREVIEW_CELLS + 1}`)])).toEqual({
      problem: { kind: "tooManyCells", limit: MAX_PREVIEW_CELLS },
    });
  });
});

describe("changing", () => {
  const change = {
    cells: cells("S!D5"),
    formulas: [["=1"]],
    formats: { cells: cells("S!D5:D6"), rows: [["0.0%"], ["0.0%"]] },
  };

  test("writes formulas and formats in one request, which is one undo step", async () => {
    const book = fakeWorkbook({ S: {} }, "S!D5");
    expect(await portOf(book).change(change)).toEqual({ value: undefined });
    expect(book.syncs()).toBe(1);
    expect(book.written()).toEqual([
      ["S!D5", "formulas", [["=1"]]],
      ["S!D5:D6", "numberFormat", [["0.0%"], ["0.0%"]]],
    ]);
  });

  test("of a protected sheet changes nothing and says so", async () => {
    const book = fakeWorkbook({ S: {} }, "S!D5", new OfficeError("AccessDenied"));
    expect(await portOf(book).change(change)).toEqual({ problem: { kind: "protected" } });
    expect(book.written()).toEqual([]);
  });
});

test("what cells hold is told with their number formats", async () => {
  const book = fakeWorkbook({ S: { D5: "=1+1" } }, "S!D5");
  expect(await portOf(book).contents(cells("S!D5:D6"))).toEqual({
    value: { formulas: [["=1+1"], [""]], formats: [["General"], ["General"]] },
  });
});

test("the listener of the selection is called until it is taken away", async () => {
  const book = fakeWorkbook({ S: {} }, "S!D5");
  let calls = 0;
  const outcome = await portOf(book).watchSelection(() => {
    calls += 1;
  });
  book.selectionChanged();
  expect(calls).toBe(1);
  if ("value" in outcome) outcome.value();
  await new Promise(setImmediate);
  book.selectionChanged();
  expect(calls).toBe(1);
});
