import type { RowData, TableData } from "./data";

const INDEXES = new WeakMap<TableData, ReadonlyMap<string, readonly RowData[]>>();

/** A table's rows of an id: one, as a rule. Made once for a table, so that no row is searched for. */
export function rowsCalled(table: TableData, id: string): readonly RowData[] {
  let index = INDEXES.get(table);
  if (!index) {
    const rows = new Map<string, RowData[]>();
    for (const row of table.rows) {
      const alike = rows.get(row.id);
      if (alike) alike.push(row);
      else rows.set(row.id, [row]);
    }
    index = rows;
    INDEXES.set(table, index);
  }
  return index.get(id) ?? [];
}
