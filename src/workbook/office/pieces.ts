import { areaAt, sizeOf, type Reference } from "../../model/a1";

/** Part of one of several ranges: which range, and the cells. */
export interface Piece {
  readonly range: number;
  readonly cells: Reference;
}

/**
 * Cuts ranges into bands of rows and packs these into requests of at most so many cells. A single
 * row is not cut: a sheet is far narrower than a request is large.
 */
export function requestsFor(ranges: readonly Reference[], most: number): Piece[][] {
  const requests: Piece[][] = [];
  let room = 0;
  for (const [range, reference] of ranges.entries()) {
    const { rows, columns } = sizeOf(reference);
    let row = 0;
    while (row < rows) {
      if (room < columns) {
        requests.push([]);
        room = most;
      }
      const count = Math.max(1, Math.min(rows - row, Math.floor(room / columns)));
      const corner = {
        sheet: reference.sheet,
        row: reference.top.at + row,
        column: reference.left.at,
      };
      requests.at(-1)?.push({ range, cells: areaAt(corner, { rows: count, columns }) });
      row += count;
      room -= count * columns;
    }
  }
  return requests;
}
