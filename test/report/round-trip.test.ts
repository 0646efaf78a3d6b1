import { shippedTables } from "../../scripts/report/shipped";
import { defaultFramework } from "../../src/framework/known";
import { importTables } from "../../src/recognise/import-tables";
import type { TableData } from "../../src/tables/data";
import { without } from "../../src/tables/table-json";
import { readDocument } from "../../src/workbook/read-document";
import { writeTables } from "../../src/workbook/xlsx/write-tables";

/** A table without its places: in a workbook they are rows of the sheet. */
function withoutPlaces(table: TableData): unknown {
  return {
    ...without(table, ["notes"]),
    rows: table.rows.map((row) => without(row, ["line", "lines"])),
  };
}

test("the report's tables, exported to a workbook and imported again, are the same", async () => {
  const tables = shippedTables("wpr-2024");
  const bytes = await writeTables(tables);
  const found = importTables(await readDocument(bytes, "report.xlsx"), defaultFramework());
  expect(found.unplaced).toEqual([]);
  const again = new Map(found.tables.map((table) => [table.id, table]));
  expect([...again.keys()].sort()).toEqual(tables.map(({ id }) => id).sort());
  for (const table of tables) {
    expect(withoutPlaces(again.get(table.id) as TableData)).toEqual(withoutPlaces(table));
  }
});
