import { shippedTables } from "../../scripts/report/shipped";
import type { TableData } from "../../src/tables/data";
import { cellOf } from "../report/published";
import { describeWithSeeds, seedLines } from "../seeds";

const REPORT = "000_57092ec8fb650208.txt";

/** Counted by hand in the report's five tables: the signs in the last cells of their lines. */
const MARKS = { "▲": 13, "◆": 12, "●": 101 };

/** The first and last line of each table, and how many results head its rows. */
const TABLES = [
  ["1", 392, 396, 0],
  ["2", 540, 570, 4],
  ["3", 731, 778, 3],
  ["4", 1174, 1247, 5],
  ["foundation", 1394, 1422, 3],
] as const;

const published = shippedTables("wpr-2024").filter(({ spec }) => spec === "pillar-kpis");

function tableOf(pillar: string): TableData {
  const table = published.find(({ parameters }) => parameters?.pillar === pillar);
  if (!table) throw new Error(`no table for pillar ${pillar}`);
  return table;
}

function marksOf(tables: readonly TableData[]): string[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => cellOf(table, row, "rating").match(/[▲◆●]/gu) ?? []),
  );
}

test("the marks are as many of each kind as are printed", () => {
  const marks = marksOf(published);
  const counts = Object.keys(MARKS).map((mark) => [
    mark,
    marks.filter((other) => other === mark).length,
  ]);
  expect(Object.fromEntries(counts)).toEqual(MARKS);
  expect(marks).toHaveLength(126);
});

test.each(TABLES)("pillar %s stands in lines %i to %i", (pillar, first, last, sections) => {
  const { rows } = tableOf(pillar);
  expect(rows[0]?.line).toBe(first);
  expect(rows.at(-1)?.line).toBe(last);
  expect(rows.filter(({ role }) => role === "section")).toHaveLength(sections);
});

describe("the code of an indicator is that of its row", () => {
  test.each([
    // the only result of a pillar does not head its rows
    [392, "1.1-01a"],
    [396, "1.1-03c"],
    [545, "2.1-02a"],
    // three marks in one cell: the first component's code
    [732, "3.1-01a"],
    // the header is repeated between two rows of the same result
    [735, "3.1-02a"],
    [741, "3.1-04b"],
    // a page's notes and the repeated header stand between two components
    [1194, "4.2-01c"],
    [1222, "4.3-07i"],
    [1244, "4.4-11a"],
    [1418, "5.3-02a"],
  ])("line %i: %s", (line, code) => {
    const row = published.flatMap(({ rows }) => rows).find((one) => one.line === line);
    expect(row?.id).toBe(code);
  });
});

describeWithSeeds("the report's text", () => {
  const lines = seedLines(REPORT) ?? [];

  test.each(TABLES)("every line of pillar %s is a row of its table", (pillar, first, last) => {
    const placed = new Set(tableOf(pillar).rows.map(({ line }) => line));
    const printed = lines
      .map((text, at) => ({ text, line: at + 1 }))
      .slice(first - 1, last)
      .filter(({ text }) => text.includes("\t") && !text.startsWith("绩效指标\t"));
    expect(printed.filter(({ line }) => !placed.has(line))).toEqual([]);
    expect(placed.size).toBe(printed.length);
  });
});
