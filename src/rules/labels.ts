import type { TableData } from "../tables/data";

/** A column's heading as the document prints it. */
export function columnLabel(table: TableData, column: string): string {
  return table.columns.find(({ id }) => id === column)?.label ?? column;
}
