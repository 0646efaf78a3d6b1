import type { Framework } from "../framework/framework";
import { listedSectors } from "../framework/listed-sectors";
import type { TableData } from "../tables/data";
import { recommendationSheet } from "../tables/recommendation-sheet";

/** A recommendation's sheet with its sectors as ids, where all that it lists are known. */
export function withSectorIds(table: TableData, framework: Framework): TableData {
  if (table.spec !== recommendationSheet.id) return table;
  const at = table.columns.findIndex(({ id }) => id === "content");
  const rows = table.rows.map((row) => {
    const text = row.id === "sectors" ? (row.cells[at] ?? "") : "";
    const { ids, unknown } = listedSectors(framework, text);
    if (ids.length === 0 || unknown.length > 0) return row;
    return {
      ...row,
      cells: row.cells.map((cell, place) => (place === at ? ids.join("; ") : cell)),
    };
  });
  return { ...table, rows };
}
