import { shippedReports, shippedTables } from "../../scripts/report/shipped";
import { defaultFramework } from "../../src/framework/known";
import { importTables } from "../../src/recognise/import-tables";
import type { RowData, TableData } from "../../src/tables/data";
import { without } from "../../src/tables/table-json";
import { readDocument } from "../../src/workbook/read-document";
import { readText } from "../../src/workbook/text/read-text";
import { writeTables } from "../../src/workbook/xlsx/write-tables";
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
