import type { CellPlace } from "./checks";
import type { RowData } from "./data";

/** Something known of cells. */
export interface ByPlace<T> {
  get(place: CellPlace): T | undefined;
  has(place: CellPlace): boolean;
  set(place: CellPlace, value: T): void;
}

export function byPlace<T>(): ByPlace<T> {
  const rows = new Map<RowData, Map<string, T>>();
  return {
    get: ({ row, column }) => rows.get(row)?.get(column),
    has: ({ row, column }) => rows.get(row)?.has(column) === true,
    set: ({ row, column }, value) => {
      const known = rows.get(row);
      if (known) known.set(column, value);
      else rows.set(row, new Map([[column, value]]));
    },
  };
}

export function isSamePlace(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column;
}
