import { defaultFramework } from "../../src/framework/known";
import type { Block } from "../../src/recognise/document";
import { importTables, type Imported } from "../../src/recognise/import-tables";
import { readDocument } from "../../src/workbook/read-document";
import { readText } from "../../src/workbook/text/read-text";
import { fixture } from "../workbook/read-file";

function read(...lines: string[]): Imported {
  return importTables(readText(lines.join("\n")), defaultFramework());
}

test("a column that only the continued part of a table has is listed, not dropped", () => {
  const { tables, unplaced } = read(
    "Budget and expenditure by sector, 2024",
    "Sector\t2024/25 Program of Work and Budget\t2024 expenditure",
    "Brands and Designs\t79,230\t36,191",
    "",
    "page 2",
    "Sector\t2024/25 Program of Work and Budget\t2024/25 budget after transfers\t2024 expenditure",
    "Copyright and Creative Industries\t37,764\t36,239\t16,038",
    "Total\t857,300\t857,300\t383,366",
  );
  expect(tables.map(({ id, rows }) => [id, rows.map(({ cells }) => cells)])).toEqual([
    [
      "table-4",
      [
        ["79,230", "36,191"],
        ["37,764", "16,038"],
        ["857,300", "383,366"],
      ],
    ],
  ]);
  const why = "column 3 of table-4 is not known";
  expect(unplaced).toEqual([
    { line: 7, text: "36,239", why },
    { line: 8, text: "857,300", why },
  ]);
});

test("a total alone on the next page belongs to the table that is under way", () => {
  const header =
    "\t2024/25 Program of Work and Budget\t2024/25 budget after transfers\t2024 expenditure\tBudget utilisation";
  const { tables, unplaced } = read(
    "Budget and expenditure by sector, 2024",
    header,
    "Brands and Designs\t79,230\t79,881\t36,191\t45%",
    "Total\t79,230\t79,881\t36,191\t45%",
    "Budget and expenditure by cost category, 2024",
    header,
    "Posts\t486,072\t463,076\t214,943\t46%",
    "",
    "page 2",
    header,
    "Total\t486,072\t463,076\t214,943\t46%",
  );
  expect(tables.map(({ id, rows }) => [id, rows.map(({ line }) => line)])).toEqual([
    ["table-4", [3, 4]],
    ["table-6", [7, 11]],
  ]);
  expect(unplaced).toEqual([]);
});

const TIMELINE = ["2024\t2025\t2026", "Q1 to Q4\tQ1 to Q4\tQ1 to Q4", "Initial\t\t", "Actual\t\t"];

test("what is no row of a time line is listed", () => {
  const { tables, unplaced } = read("CMP 10 A project", ...TIMELINE, "Paused in May\t\t");
  expect(tables.map(({ id }) => id)).toEqual(["project-timeline.cmp-10"]);
  expect(unplaced.map(({ line, text }) => [line, text])).toEqual([[6, "Paused in May |  | "]]);
});

test("a project's second time line is listed: a table stands once", () => {
  const { tables, unplaced } = read("CMP 10 A project", ...TIMELINE, "", ...TIMELINE);
  expect(tables.map(({ id }) => id)).toEqual(["project-timeline.cmp-10"]);
  expect(unplaced.map(({ line }) => line)).toEqual([7, 8, 9, 10]);
  expect(unplaced[0]?.why).toBe("project-timeline.cmp-10 stands in the document already");
});

test("a formula that was saved without its result is listed with its cell", async () => {
  const file = "openpyxl/table-4-formulas.xlsx";
  const blocks = await readDocument(fixture(file), file);
  const { tables, unplaced } = importTables(blocks, defaultFramework());
  expect(tables.map(({ id, rows }) => [id, rows.map(({ cells }) => cells)])).toEqual([
    [
      "table-4",
      [
        ["214036", "214119", "101051", ""],
        ["79230", "79881", "36191", ""],
        ["", "", "", ""],
      ],
    ],
  ]);
  expect(unplaced.map(({ line, text }) => [line, text])).toEqual([
    [3, "E3"],
    [4, "E4"],
    [5, "B5"],
    [5, "C5"],
    [5, "D5"],
    [5, "E5"],
  ]);
  expect(unplaced.map(({ sheet }) => sheet)).toEqual(Array(6).fill("Table 4"));
  expect(unplaced[0]?.why).toMatch(/without its result; open the workbook in Excel, save it/);
});

test("lines of two sheets with one number are two places", () => {
  const text = (sheet: string, words: string, line: number): Block => ({
    kind: "paragraph",
    text: words,
    line,
    sheet,
  });
  const table: Block = {
    kind: "grid",
    sheet: "One",
    rows: [
      ["部门", "2024/25 年计划和预算", "2024/25 年转移后预算", "2024 年支出", "预算利用率"],
      ["专利和技术部门", "214,036", "214,119", "101,051", "47%"],
    ].map((cells, at) => ({ line: at + 1, cells })),
  };
  const blocks = [table, text("Two", "We spent 17 on pens.", 2), text("Three", "And 18 more.", 2)];
  const { tables, prose } = importTables(blocks, defaultFramework());
  expect(tables.map(({ rows }) => rows.map(({ line }) => line))).toEqual([[2]]);
  expect(prose).toEqual([
    { sheet: "Two", line: 2, text: "We spent 17 on pens." },
    { sheet: "Three", line: 2, text: "And 18 more." },
  ]);
});

test("sheets beside the tables are passed over whole, where formulas were saved without results too", () => {
  const rows = [[""], ["toolkit · control"], ["State | Table"]].map((cells, at) => ({
    line: at + 3,
    cells,
    ...(at === 0 ? { uncomputed: ["A3"] } : {}),
  }));
  const control: Block[] = [
    { kind: "paragraph", text: "Control: 17 figures", line: 1, sheet: "Control" },
    { kind: "grid", rows, sheet: "Control" },
  ];
  const rest: Block = { kind: "paragraph", text: "We spent 17 on pens.", line: 1, sheet: "Two" };
  const found = importTables([...control, rest], defaultFramework());
  expect(found.unplaced).toEqual([]);
  expect(found.prose.map(({ sheet }) => sheet)).toEqual(["Two"]);
});

test("lines of prose that tell figures are listed, those of tables, titles and dates are not", () => {
  const { prose } = read(
    "May 19, 2025",
    "Some 330 participants benefited from it in 2024.",
    "Budget and expenditure by sector, 2024",
    "Sector\t2024/25 Program of Work and Budget\t2024 expenditure",
    "Brands and Designs\t79,230\t36,191",
    "Total\t857,300\t383,366",
    "",
    "¹ Before 3 adjustments.",
    "In 2024, savings came to 1.2 million francs.",
  );
  expect(prose.map(({ line }) => line)).toEqual([2, 9]);
});
