import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { reportFiles } from "../../scripts/build/report";
import { shippedTables } from "../../scripts/report/shipped";
import { defaultFramework } from "../../src/framework/known";
import { normaliseText } from "../../src/model/text";
import { importTables } from "../../src/recognise/import-tables";
import type { TableData } from "../../src/tables/data";
import type { TableSpec } from "../../src/tables/spec";
import { columnSpec, specOf } from "../../src/tables/table-set";
import { readText } from "../../src/workbook/text/read-text";
import { describeWithSeeds, seedLines } from "../seeds";

const REPORT = "000_57092ec8fb650208.txt";
const RECOMMENDATIONS = "004_ef0a633c9b62e188.txt";
const folderOf = (report: string): string => path.resolve(__dirname, "../../addin/report", report);

const textOf = (name: string): string => (seedLines(name) ?? []).join("\n");
const tables = shippedTables("wpr-2024");

/** Tables whose cells stand in a line of tab-separated text, not in sentences, charts or cards. */
const isPrinted = ({ spec }: TableData): boolean =>
  ["grid", "matrix", "records"].includes(specOf(spec)?.layout ?? "");

/** 1 new standard and 8 revised ones: the text only leads to the 9. */
const LED_TO = ["2.1-02a actualFigure"];

const placeOf = ({ columns }: TableData, at: number, row: string): string =>
  `${row} ${columns[at]?.id ?? ""}`;

/** Whether a figure stands in the prose, nought and none in words. */
function isTold(figure: string, prose: string): boolean {
  const isNone = figure === "-" || figure === "0";
  return prose.includes(bare(figure)) || (isNone && /无|零/u.test(prose));
}

/** Whether a column holds what prose tells, and no report prints it. */
function isReadFrom({ spec, columns }: TableData, at: number): boolean {
  const known = specOf(spec);
  return known !== undefined && columnSpec(known, columns[at]?.id ?? "")?.readFrom !== undefined;
}

/** Up to three lines of headers stand over a table's first row, and over that of each further part. */
function headerLines({ rows }: TableData): number[] {
  const own = new Set(rows.map(({ line }) => line));
  return [...own]
    .filter((line) => !own.has(line - 1))
    .flatMap((line) => [line - 1, line - 2, line - 3]);
}

/** Without mark-up and blanks, which the two readings may treat differently. */
const bare = (text: string): string =>
  normaliseText(text.replace(/<[^>]+>/g, " ")).replace(/ /g, "");

/** What stands for prose, or behind the beginning of a sentence. */
const LEFT_OUT = bare("…");

describeWithSeeds("the shipped tables of the report", () => {
  test.each([
    ["wpr-2024", REPORT],
    ["da-2025", RECOMMENDATIONS],
  ])("%s: they are what the importer makes of its text", (report, source) => {
    const imported = reportFiles(report, textOf(source));
    expect(readdirSync(folderOf(report)).sort()).toEqual([...imported.keys()].sort());
    for (const [name, text] of imported) {
      expect(readFileSync(path.join(folderOf(report), name), "utf8")).toBe(text);
    }
  });

  const lines = seedLines(REPORT) ?? [];
  const printed = tables.filter((table) => isPrinted(table) && table.document.startsWith("WO"));

  describe.each(printed.map((table) => [table.id, table] as const))("%s", (_, table) => {
    test("holds every cell of its lines, and nothing else", () => {
      for (const row of table.rows) {
        const filled = (lines[row.line - 1] ?? "")
          .split("\t")
          .map(bare)
          .filter((cell) => cell !== "");
        // several short rows may stand side by side
        const own = table.rows
          .filter(({ line }) => line === row.line)
          .flatMap(({ label, cells: printed }) => [
            bare(label),
            ...printed.filter((__, at) => !isReadFrom(table, at)).map(bare),
          ])
          .filter((cell) => cell !== "");
        const prose = own.filter((cell) => cell.endsWith(LEFT_OUT)).length;
        const told = own.filter((cell) => !cell.endsWith(LEFT_OUT));
        // a section's label may be made of two cells: its number and its name
        const left = row.role === "section" ? [filled.join("")] : filled;
        expect({
          line: row.line,
          cells: left.filter((cell) => !told.includes(cell)).length,
        }).toEqual({ line: row.line, cells: prose });
        expect(told.filter((cell) => !left.includes(cell))).toEqual([]);
      }
    });

    test("holds beside prose only figures that stand in it", () => {
      for (const row of table.rows) {
        const { cells, role } = row;
        table.columns.forEach((column, at) => {
          const figure = cells[at] ?? "";
          if (!isReadFrom(table, at) || role === "section" || figure === "") return;
          const from = columnSpec(specOf(table.spec) as TableSpec, column.id)?.readFrom ?? "";
          const prose = bare(cells[table.columns.findIndex(({ id }) => id === from)] ?? "");
          expect([placeOf(table, at, row.id), isTold(figure, prose)]) //
            .toEqual([placeOf(table, at, row.id), !LED_TO.includes(placeOf(table, at, row.id))]);
        });
      }
    });

    test("has its rows in the order of the text", () => {
      const places = table.rows.map(({ line }) => line);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  });

  test("every line with tabs is in a table or is listed as without a place", () => {
    const { tables: all, unplaced } = importTables(readText(textOf(REPORT)), defaultFramework());
    const accounted = new Set([
      ...all.flatMap(({ rows }) => rows.map(({ line }) => line)),
      ...all.flatMap(headerLines),
      ...unplaced.map(({ line }) => line),
    ]);
    const first = Math.min(...accounted);
    const missing = lines
      .map((text, at) => ({ line: at + 1, text }))
      .filter(({ text }) => text.includes("\t") && /\d/u.test(text))
      .filter(({ line }) => line >= first && !accounted.has(line));
    expect(missing).toEqual([]);
  });
});
