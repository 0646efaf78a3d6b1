import { cellError, type CellError } from "../model/cell-error";
import { MAX_RESULT_CELLS } from "../model/limits";

/** An argument as it came: rows of cells. A single value is one row of one cell. */
export interface Grid {
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: number;
  readonly columns: number;
  readonly isArray: boolean;
}

export function gridOf(argument: unknown): Grid | CellError {
  if (!Array.isArray(argument)) {
    return { cells: [[argument]], rows: 1, columns: 1, isArray: false };
  }
  const columns = Array.isArray(argument[0]) ? argument[0].length : 0;
  if (argument.length === 0 || (Array.isArray(argument[0]) && columns === 0)) {
    return cellError("#VALUE!", "emptyRange");
  }
  for (const row of argument as unknown[]) {
    if (!Array.isArray(row) || row.length !== columns) return cellError("#VALUE!", "notARange");
  }
  return {
    cells: argument as readonly (readonly unknown[])[],
    rows: argument.length,
    columns,
    isArray: true,
  };
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The shape to which arrays broadcast: as many rows and columns as the largest has. */
export function broadcastShape(grids: readonly Grid[]): Shape | CellError {
  const rows = grids.reduce((most, grid) => Math.max(most, grid.rows), 1);
  const columns = grids.reduce((most, grid) => Math.max(most, grid.columns), 1);
  if (rows * columns > MAX_RESULT_CELLS) {
    return cellError("#VALUE!", "tooManyCells", { cells: rows * columns, limit: MAX_RESULT_CELLS });
  }
  return { rows, columns };
}

/** Whether a range that is used whole fits the shape of the results: see `cellsFor`. */
export function fits(grid: Grid, shape: Shape): boolean {
  return (
    (shape.rows === 1 || shape.rows === grid.rows) &&
    (shape.columns === 1 || shape.columns === grid.columns)
  );
}

/**
 * The cells of a range that go into one result: all of them for a single result; for a row of
 * results those of its column, for a column of results those of its row.
 */
export function cellsFor(grid: Grid, shape: Shape, row: number, column: number): unknown[] {
  const rows = shape.rows === 1 ? grid.cells : grid.cells.slice(row, row + 1);
  return rows.flatMap((cells) => (shape.columns === 1 ? cells : cells.slice(column, column + 1)));
}
