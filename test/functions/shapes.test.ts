import { MAX_RESULT_CELLS } from "../../src/model/limits";
import { broadcastShape, cellsFor, fits, gridOf, type Grid } from "../../src/functions/shapes";

const grid = (rows: number, columns: number): Grid =>
  gridOf(
    Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_c, c) => 10 * r + c)),
  ) as Grid;

test("a single value is one row of one cell, and no array", () => {
  for (const value of [1, "a", null, undefined, { error: "#N/A" }]) {
    expect(gridOf(value)).toEqual({ cells: [[value]], rows: 1, columns: 1, isArray: false });
  }
  expect(gridOf([[7]])).toMatchObject({ rows: 1, columns: 1, isArray: true });
  expect(gridOf([[1, 2, 3]])).toMatchObject({ rows: 1, columns: 3 });
});

test.each([[[]], [[[]]], [[[], []]]])("%j has no cells", (range) => {
  expect(gridOf(range)).toMatchObject({ error: "#VALUE!", message: "emptyRange" });
});

test.each([[[1, 2]], [[[1], 2]], [[[1], [2, 3]]], [[[1, 2], [3]]], [[[1], []]], [[[1], null]]])(
  "%j is no range",
  (range) => {
    expect(gridOf(range)).toMatchObject({ error: "#VALUE!", message: "notARange" });
  },
);

test.each<[Grid[], { rows: number; columns: number }]>([
  [[], { rows: 1, columns: 1 }],
  [[grid(1, 1)], { rows: 1, columns: 1 }],
  [[grid(3, 1), grid(1, 4)], { rows: 3, columns: 4 }],
  [[grid(2, 3), grid(3, 2)], { rows: 3, columns: 3 }],
])("arrays broadcast to the largest", (grids, shape) => {
  expect(broadcastShape(grids)).toEqual(shape);
});

test("a result that would be too large is refused before it is made", () => {
  const side = Math.ceil(Math.sqrt(MAX_RESULT_CELLS)) + 1;
  const row = { ...grid(1, 1), columns: side };
  const column = { ...grid(1, 1), rows: side };
  expect(broadcastShape([row, column])).toMatchObject({
    error: "#VALUE!",
    message: "tooManyCells",
    values: { cells: side * side, limit: MAX_RESULT_CELLS },
  });
});

test("a range used whole goes into one result, column by column, or row by row", () => {
  const parts = grid(2, 3);
  expect(cellsFor(parts, { rows: 1, columns: 1 }, 0, 0)).toEqual([0, 1, 2, 10, 11, 12]);
  expect(cellsFor(parts, { rows: 1, columns: 3 }, 0, 1)).toEqual([1, 11]);
  expect(cellsFor(parts, { rows: 2, columns: 1 }, 1, 0)).toEqual([10, 11, 12]);
  expect(cellsFor(parts, { rows: 2, columns: 3 }, 1, 2)).toEqual([12]);

  expect(fits(parts, { rows: 1, columns: 1 })).toBe(true);
  expect(fits(parts, { rows: 1, columns: 3 })).toBe(true);
  expect(fits(parts, { rows: 2, columns: 1 })).toBe(true);
  expect(fits(parts, { rows: 1, columns: 2 })).toBe(false);
  expect(fits(parts, { rows: 3, columns: 1 })).toBe(false);
});
