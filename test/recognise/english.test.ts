import { readFileSync } from "node:fs";
import path from "node:path";
import { expectedTables } from "../../src/framework/expected";
import { defaultFramework } from "../../src/framework/known";
import { importTables } from "../../src/recognise/import-tables";
import type { TableData } from "../../src/tables/data";
import { typedCell } from "../../src/tables/figure";
import { reproduce } from "../../src/tables/reproduce";
import { tableSet } from "../../src/tables/table-set";
import { readText } from "../../src/workbook/text/read-text";

/** Invented figures that add up; all that is expected here is read off the file by eye. */
const FILE = path.resolve(__dirname, "../fixtures/text/english-report.txt");

const framework = defaultFramework();
const { tables, unplaced } = importTables(readText(readFileSync(FILE, "utf8")), framework);

function tableOf(id: string): TableData {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new Error(`${id} was not recognised`);
  return table;
}

function rowOf(id: string, row: string): readonly string[] {
  return tableOf(id).rows.find((one) => one.id === row)?.cells ?? [];
}

function valuesOf(id: string, row: string): (number | undefined)[] {
  return rowOf(id, row).map((cell) => typedCell(cell).value);
}

test("each table is found once, with its unit, its columns and its lines", () => {
  const found = tables.map(({ id, unit, columns, rows }) => [
    id,
    unit,
    columns.length,
    rows[0]?.line,
    rows.at(-1)?.line,
  ]);
  expect(found).toEqual([
    ["table-1", "MCHF", 3, 12, 32],
    ["table-2", "MCHF", 3, 40, 52],
    ["table-4", "kCHF", 4, 62, 71],
    ["table-5", "kCHF", 9, 81, 93],
    ["table-6", "kCHF", 4, 101, 144],
    ["pillar-kpis.2", "count", 7, 153, 163],
    ["sector-results.patents", "kCHF", 3, 172, 177],
    ["sector-costs.patents", "kCHF", 4, 181, 183],
    ["annex-1", "kCHF", 7, 202, 211],
  ]);
});

test("all of them are in English and of the document that the first page names", () => {
  expect(new Set(tables.map(({ language }) => language))).toEqual(new Set(["en"]));
  expect(new Set(tables.map(({ document }) => document))).toEqual(new Set(["WO/PBC/99/4"]));
});

test("titles are as printed, without the unit that may stand behind them", () => {
  expect(tableOf("table-1").title).toBe("Table 1. Key financial data, 2025");
  expect(tableOf("table-2").title).toBe("Table 2: Revenue, 2025");
});

test("a table that is none of the report's is listed, line by line", () => {
  const why = "no table of the report is known with this header";
  expect(unplaced).toEqual([
    { line: 189, text: "Region | Women | Men", why },
    { line: 190, text: "Africa | 31 | 29", why },
    { line: 191, text: "Asia and the Pacific | 58 | 52", why },
    { line: 192, text: "Latin America | 24 | 27", why },
  ]);
});

describe("cells are read as they are printed", () => {
  test("full-width digits", () => {
    expect(rowOf("table-2", "madrid")).toEqual(["８０．２", "７８．６", "９８％"]);
    expect(valuesOf("table-2", "madrid")).toEqual([80.2, 78.6, 0.98]);
  });

  test("a footnote mark behind a figure, and the note itself", () => {
    const cell = rowOf("table-4", "copyright")[2] ?? "";
    expect(typedCell(cell)).toMatchObject({ value: 10868, marks: ["²"] });
    expect(tableOf("table-4").notes).toEqual([
      { mark: "²", text: "² Including the cost of moving a data centre.", line: 72 },
    ]);
  });

  test("thousands parted by a blank", () => {
    expect(valuesOf("table-4", "infrastructure")).toEqual([114376, 112882, 101902, 0.9]);
  });

  test("nil as a dash of any length, and what does not apply", () => {
    expect(rowOf("table-4", "unallocated").slice(2)).toEqual(["–", "–"]);
    expect(valuesOf("table-4", "unallocated").slice(2)).toEqual([0, 0]);
    const [, , , , , shareOfSector = ""] = rowOf("annex-1", "unallocated");
    expect(typedCell(shareOfSector).kind).toBe("notApplicable");
  });

  test("amounts in parentheses", () => {
    expect(valuesOf("annex-1", "brands")).toEqual([
      29922, 599, -2233, -1634, 28288, -0.055, -0.005,
    ]);
  });
});

describe("rows that are called alike are told apart", () => {
  test("subtotals by the group that they close", () => {
    expect(valuesOf("table-6", "interns-and-fellowships-subtotal")[2]).toBe(31995);
    expect(valuesOf("table-6", "finance-costs-subtotal")[2]).toBe(6452);
    expect(valuesOf("table-6", "equipment-and-supplies-subtotal")[2]).toBe(25482);
  });

  test("opening and closing net assets by the year that the report's titles name", () => {
    expect(rowOf("table-1", "opening-net-assets")[1]).toBe("710.6");
    expect(rowOf("table-1", "closing-net-assets")[1]).toBe("812.7");
  });
});

describe("tables that go on on the next page", () => {
  test("a matrix, its two header rows repeated", () => {
    const rows = tableOf("table-5").rows.map(({ id, line }) => [id, line]);
    expect(rows).toEqual([
      ["1.1", 81],
      ["2.1", 82],
      ["3.1", 83],
      ["3.2", 90],
      ["4.3", 91],
      ["5.2", 92],
      ["total", 93],
    ]);
  });

  test("indicators, whose numbers are counted on", () => {
    const rows = tableOf("pillar-kpis.2").rows.map(({ id, line }) => [id, line]);
    expect(rows).toEqual([
      ["2.1", 153],
      ["2.1-01a", 154],
      ["2.1-01b", 155],
      ["2.1-02a", 156],
      ["2.1-03a", 163],
    ]);
  });
});

test("each derived figure follows from the others, within the tables and across them", () => {
  const { figures } = reproduce(tableSet(tables, expectedTables(framework, "final")));
  expect(figures.filter(({ withinRounding }) => !withinRounding)).toEqual([]);
  const looked = new Set(figures.map(({ table }) => table));
  expect([...looked].sort()).toEqual(tables.map(({ id }) => id).sort());
  expect(figures.length).toBeGreaterThan(200);
});
