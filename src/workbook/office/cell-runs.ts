/** Cells by their addresses, and joined to what Excel takes at once. */
import { areaAt, parseReference, printReference, type Reference } from "../../model/a1";
import type { CellAddress } from "../../model/check-port";

/** Cells of a column that follow each other, and what belongs to each. */
export interface Run<T> {
  readonly sheet: string;
  readonly cells: Reference;
  readonly items: readonly T[];
}

/** A cell's row and column, from 0; undefined where the address is none of a single cell. */
export function cellAt({ cell }: CellAddress): { row: number; column: number } | undefined {
  const found = parseReference(cell);
  if (!found || found.top.at !== found.bottom.at || found.left.at !== found.right.at) {
    return undefined;
  }
  return { row: found.top.at, column: found.left.at };
}

/** A cell as a message names it, whether there is such a cell or not. */
export function printCell({ sheet, cell }: CellAddress): string {
  const found = parseReference(cell);
  return found ? printReference({ ...found, sheet }) : `${sheet}!${cell}`;
}

/**
 * Joins cells to runs: a corrected column is then one range in place of hundreds. Of what is said
 * twice of one cell, the last counts. The addresses have to be those of cells.
 */
export function runsOf<T extends CellAddress>(all: readonly T[]): readonly Run<T>[] {
  const places = all.flatMap((item) => {
    const at = cellAt(item);
    return at ? [{ ...at, item, sheet: item.sheet.toLowerCase() }] : [];
  });
  const last = new Map(
    places.map((one) => [`${one.column},${one.row},${one.sheet}`, one] as const),
  );
  const sorted = [...last.values()].sort(
    (one, other) =>
      Number(one.sheet > other.sheet) - Number(one.sheet < other.sheet) ||
      one.column - other.column ||
      one.row - other.row,
  );
  const groups: (typeof sorted)[] = [];
  for (const one of sorted) {
    const above = groups.at(-1)?.at(-1);
    const follows =
      above?.sheet === one.sheet && above.column === one.column && above.row + 1 === one.row;
    if (follows) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const cells = areaAt(first, { rows: group.length, columns: 1 });
    return [{ sheet: first.item.sheet, cells, items: group.map(({ item }) => item) }];
  });
}
