import { readActuals, type PrintedTable } from "../../src/framework/read-actuals";

const table = (
  id: string,
  unit: PrintedTable["unit"],
  columns: readonly string[],
  rows: Readonly<Record<string, readonly string[]>>,
): PrintedTable => ({
  id,
  document: "WO/1",
  unit,
  columns: columns.map((column) => ({ id: column })),
  rows: Object.entries(rows).map(([row, cells]) => ({ id: row, cells })),
});

const TABLES = [
  table("table-4", "kCHF", ["approved", "expenditure"], {
    patents: ["214,036", "101,051"],
    unallocated: ["8,171", "-"],
    note: ["", ""],
  }),
  table("table-5", "kCHF", ["patents", "total"], { "1.1": ["-", "11,074"] }),
  table("table-6", "kCHF", ["expenditure"], { posts: ["214,943"], later: ["不适用"] }),
  table("sector-costs.patents", "kCHF", ["expenditure"], { personnel: ["61,520"] }),
  table("table-2", "MCHF", ["approved", "actual"], {
    pct: ["743.7", "371.1"],
    lisbon: ["0.2", "0.2"],
    "lisbon-note": ["200.0", "216.8"],
  }),
];

test("amounts in thousands of francs; nil is not what is blank or does not apply", () => {
  expect(readActuals(2024, TABLES)).toEqual({
    year: 2024,
    document: "WO/1",
    expenditure: {
      sectors: { patents: 101051, unallocated: null },
      results: { patents: { "1.1": null }, total: { "1.1": 11074 } },
      categories: { total: { posts: 214943 }, patents: { personnel: 61520 } },
    },
    // Lisbon from the note in thousands, where the millions hold one digit
    revenue: { pct: 371100, lisbon: 216.8 },
  });
});

test("without its tables nothing is known of a year", () => {
  expect(readActuals(2025, [])).toEqual({
    year: 2025,
    document: "",
    expenditure: { sectors: {}, results: {}, categories: { total: {} } },
    revenue: {},
  });
});
