import { shippedReports, shippedTables } from "../../scripts/report/shipped";
import { defaultFramework } from "../../src/framework/known";
import { importTables } from "../../src/recognise/import-tables";
import type { RowData, TableData } from "../../src/tables/data";
import { typedCell } from "../../src/tables/figure";
import { without } from "../../src/tables/table-json";
import { holdsOf, specOf } from "../../src/tables/table-set";
import { readDocument } from "../../src/workbook/read-document";
import { readText } from "../../src/workbook/text/read-text";
import { writePlan } from "../../src/workbook/xlsx/write-plan";
import { writeTables } from "../../src/workbook/xlsx/write-tables";
import { countRatings } from "../../src/calc/count-ratings";
import { planOf } from "../templates/workbook";
import { LANGUAGES } from "../../src/model/language";
import { RATINGS } from "../../src/model/rating";
import { templateTexts } from "../../scripts/report/template-texts";
import { describeWithSeeds, seedLines } from "../seeds";

/** A table without its places: lines are those of the document at hand, of a workbook its rows. */
function withoutPlaces(table: TableData): unknown {
  return {
    ...table,
    ...(table.notes ? { notes: table.notes.map((note) => without(note, ["line"])) } : {}),
    rows: table.rows.map((row) => without(row, ["line", "lastLine", "lines"])),
  };
}

async function expectSameAgain(
  tables: readonly TableData[],
  compared: (table: TableData) => unknown = withoutPlaces,
): Promise<void> {
  const bytes = await writeTables(tables);
  const found = importTables(await readDocument(bytes, "report.xlsx"), defaultFramework());
  expect(found.unplaced).toEqual([]);
  const again = new Map(found.tables.map((table) => [table.id, table]));
  expect([...again.keys()].sort()).toEqual(tables.map(({ id }) => id).sort());
  for (const table of tables) {
    expect(compared(again.get(table.id) as TableData)).toEqual(compared(table));
  }
}

test.each(shippedReports())("%s, exported and imported again, is the same", async (report) => {
  // the figures of prose that does not ship cannot be read out of it again
  await expectSameAgain(shippedTables(report), (table) => {
    const rows = table.rows.map((row) => without(row, ["figures"]) as RowData);
    return withoutPlaces({ ...table, rows });
  });
});

describeWithSeeds("with all its prose", () => {
  test("the performance report, exported and imported again, is the same", async () => {
    const text = (seedLines("000_57092ec8fb650208.txt") ?? []).join("\n");
    await expectSameAgain(importTables(readText(text), defaultFramework()).tables);
  });

  test("the report on the recommendations, exported and imported again, is the same", async () => {
    const text = (seedLines("004_ef0a633c9b62e188.txt") ?? []).join("\n");
    await expectSameAgain(importTables(readText(text), defaultFramework(), "CDIP/35/2").tables);
  });
});

/** What a cell stands for: a share may be printed with its sign or without, a rating in words. */
function meaning(table: TableData, row: RowData): unknown {
  const spec = specOf(table.spec);
  return table.columns.map(({ id }, at) => {
    const raw = row.cells[at] ?? "";
    const { kind, value } = typedCell(raw, spec && holdsOf(spec, row.id, id));
    if (kind === "rating") return raw.slice(0, 1);
    return value ?? raw;
  });
}

test("the workbook of published figures, imported again, has every table and nothing else", async () => {
  const data = shippedTables("wpr-2024");
  const templates = data.map(({ id }) => id);
  const plan = planOf({ language: "zh", framework: defaultFramework(), data, templates });
  const blocks = await readDocument(await writePlan(plan), "published.xlsx");
  const { tables, unplaced } = importTables(blocks, defaultFramework());
  expect(unplaced).toEqual([]);
  const again = new Map(tables.map((table) => [table.id, table]));
  expect([...again.keys()].sort()).toEqual([...templates].sort());
  for (const table of data) {
    const other = again.get(table.id) as TableData;
    expect([table.id, other.columns.map(({ id }) => id), other.rows.map(({ id }) => id)]).toEqual([
      table.id,
      table.columns.map(({ id }) => id),
      table.rows.map(({ id }) => id),
    ]);
    for (const [at, row] of table.rows.entries()) {
      const found = meaning(other, other.rows[at] as RowData);
      // ● and ◆ stand for two ratings each, which our words tell apart
      if (row.cells.some((cell) => /^[●▲◆]$/u.test(cell))) continue;
      expect([table.id, row.id, found]).toEqual([table.id, row.id, meaning(table, row)]);
    }
  }
}, 60_000);

test.each(LANGUAGES)("ratings as the sheets word them in %s count as what they say", (language) => {
  const { ratings } = templateTexts(language).sheets;
  const counts = Object.fromEntries(RATINGS.map((rating) => [rating, 1]));
  expect(countRatings(Object.values(ratings))).toEqual({ counts, unread: [] });
});
