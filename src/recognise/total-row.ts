import { nameKey } from "../model/text";
import { readNumberText } from "../model/number-text";
import type { TableSpec } from "../tables/spec";
import { namedRows } from "../tables/table-set";
import { rowWording, sharedRowWording } from "../tables/wordings";
import type { GridRow } from "./document";
import { patternsOf } from "./pattern";
import type { RowMatch, RowsRead } from "./row-match";

/** Whether a row is called a total in some words of its own: "Grand total", "总合计". */
export function isCalledTotal(label: string): boolean {
  const key = nameKey(label);
  const isCalled = (row: "subtotal" | "total-otherwise"): boolean =>
    patternsOf(sharedRowWording(row)).some((pattern) => pattern.matches(key));
  // "Total partiel" begins as a total does
  return isCalled("total-otherwise") && !isCalled("subtotal");
}

/**
 * The rows with a total that is called otherwise than its table calls it: the last row with figures,
 * where that is called a total, there is something above to add up, and the table has none yet.
 */
export function withTotal(
  read: RowsRead,
  grid: readonly GridRow[],
  spec: TableSpec,
  { label, taken }: { readonly label: number; readonly taken: readonly RowMatch[] },
): RowsRead {
  const total = namedRows(spec)
    .filter(({ role }) => role === "total")
    .at(-1);
  const last = [...grid].reverse().find((row) => hasFigure(row, label));
  // a total with a name of its own is not called anything else
  const isPlain = total && rowWording(spec, total.id) === sharedRowWording("total");
  if (!total || !isPlain || !last || !isCalledTotal(last.cells[label] ?? "")) return read;
  const isKnown = read.rows.some((match) => match.row === last && match.isKnown);
  const others = read.rows.filter(({ row }) => row !== last);
  const above = [...taken, ...others];
  const hasAddends = above.some((match) => match.role === "item");
  if (isKnown || !hasAddends || above.some((match) => match.id === total.id)) return read;
  const { id, role, section } = total;
  const match: RowMatch = {
    row: last,
    id,
    role,
    ...(section === undefined ? {} : { section }),
    isKnown: true,
  };
  return {
    rows: [...others, match].sort((one, other) => one.row.line - other.row.line),
    strangers: read.strangers.filter((row) => row !== last),
  };
}

function hasFigure({ cells }: GridRow, label: number): boolean {
  return cells.some(
    (cell, at) => at !== label && cell.trim() !== "" && readNumberText(cell) !== undefined,
  );
}
