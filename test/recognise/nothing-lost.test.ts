import { defaultFramework } from "../../src/framework/known";
import { importTables } from "../../src/recognise/import-tables";
import type { Recognised } from "../../src/recognise/recognised";
import { readText } from "../../src/workbook/text/read-text";

function read(...lines: string[]): Recognised {
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
    "Total\t857,300\t857,300\t383,366",
  );
  expect(tables.map(({ id, rows }) => [id, rows.map(({ cells }) => cells)])).toEqual([
    [
      "table-4",
      [
        ["79,230", "36,191"],
        ["857,300", "383,366"],
      ],
    ],
  ]);
  expect(unplaced).toEqual([{ line: 7, text: "857,300", why: "column 3 of table-4 is not known" }]);
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
