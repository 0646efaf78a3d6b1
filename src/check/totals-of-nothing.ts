import type { RowData, TableData } from "../tables/data";
import { typedCell } from "../tables/figure";
import { checksOf } from "../tables/checks";
import { readCellAt } from "../tables/reproduce";
import { specOf, tableSet } from "../tables/table-set";

/**
 * A form that nobody has filled in shows nil where it adds up blank cells. That is no figure: the
 * cell counts as blank, as its parts do.
 */
export function withoutTotalsOfNothing(table: TableData): TableData {
  const spec = specOf(table.spec);
  if (!spec || !table.rows.some(hasNil)) return table;
  const empty = new Map<RowData, Set<number>>();
  for (const { relation, cell, inputs } of checksOf(table, spec, tableSet([table])).checks) {
    const isSum = relation.is.op === "total" && relation.derives === true;
    if (!isSum || readCellAt(cell).cell.kind !== "nil") continue;
    const parts = Object.values(inputs).flat();
    if (!parts.every((part) => readCellAt(part).cell.kind === "blank")) continue;
    const at = table.columns.findIndex(({ id }) => id === cell.column);
    const known = empty.get(cell.row);
    if (known) known.add(at);
    else empty.set(cell.row, new Set([at]));
  }
  if (empty.size === 0) return table;
  // totals of such totals come next
  return withoutTotalsOfNothing({
    ...table,
    rows: table.rows.map((row) => {
      const places = empty.get(row);
      if (!places) return row;
      return { ...row, cells: row.cells.map((cell, at) => (places.has(at) ? "" : cell)) };
    }),
  });
}

function hasNil({ cells }: RowData): boolean {
  return cells.some((cell) => typedCell(cell).kind === "nil");
}
