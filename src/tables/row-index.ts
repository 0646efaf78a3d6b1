import { onceFor } from "../model/once-for";
import type { RowData, TableData } from "./data";

const indexOf = onceFor(({ rows }: TableData): ReadonlyMap<string, readonly RowData[]> => {
  const index = new Map<string, RowData[]>();
  for (const row of rows) {
    const alike = index.get(row.id);
    if (alike) alike.push(row);
    else index.set(row.id, [row]);
  }
  return index;
});

/** A table's rows of an id: one, as a rule. No row is searched for twice. */
export function rowsCalled(table: TableData, id: string): readonly RowData[] {
  return indexOf(table).get(id) ?? [];
}
