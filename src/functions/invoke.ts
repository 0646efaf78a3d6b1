import { compile, compileExact } from "../calc/compile";
import { cellError, isCellError, type CellError } from "../model/cell-error";
import type { Cell } from "../model/cell";
import {
  defaultOf,
  type ArgumentDefinition,
  type FunctionDefinition,
  type Value,
} from "./definition";
import { READERS } from "./read-argument";
import { broadcastShape, cellsFor, fits, gridOf, type Grid, type Shape } from "./shapes";

/** What a call gives: one cell, or rows of cells with each error in its own place. */
export type Result = Cell | Cell[][];

type ComputeCell = (values: Value[]) => Cell | readonly Cell[] | Cell[][];

/**
 * A custom function as Excel and the command line call it: takes the arguments as they come
 * (values, `null`, or rows of cells), reads each cell, broadcasts, and never throws. Nil results
 * are 0, as Excel shows them.
 */
export function callable(definition: FunctionDefinition): (...args: unknown[]) => Result {
  const computeCell = computationOf(definition);
  return (...args) => {
    try {
      return invoke(definition, computeCell, args);
    } catch {
      // a defect of ours must not look like one of the user's figures
      return cellError("#VALUE!", "unexpected");
    }
  };
}

function invoke(
  definition: FunctionDefinition,
  computeCell: ComputeCell,
  args: readonly unknown[],
): Result {
  const wrongCount = checkCount(definition, args.length);
  if (wrongCount) return wrongCount;
  const grids: Grid[] = [];
  for (const place of definition.arguments.keys()) {
    const grid = gridOf(args[place]);
    if (isCellError(grid)) return grid;
    grids.push(grid);
  }
  const isEach = (place: number): boolean => definition.arguments[place]?.takes === "each";
  const shape = broadcastShape(grids.filter((_, place) => isEach(place)));
  if (isCellError(shape)) return shape;
  const wholes = grids.filter((_, place) => !isEach(place));
  if (!wholes.every((grid) => fits(grid, shape)) || !agree(wholes)) {
    return cellError("#VALUE!", "shapesDiffer");
  }
  const width = definition.result.shape;
  if (typeof width === "number" && shape.columns > 1) return cellError("#VALUE!", "oneColumn");
  const rows = computeRows(definition, computeCell, grids, shape);
  if (width === "table") return rows[0]?.[0] as Result;
  if (typeof width === "number") return rows.map(([cell]) => spread(cell as Result, width));
  const isArray = grids.some((grid, place) => isEach(place) && grid.isArray);
  return isArray ? rows : (rows[0]?.[0] as Cell);
}

/** A row that could not be read shows its error in each of its columns. */
function spread(row: Result, width: number): Cell[] {
  return Array.isArray(row) ? (row as unknown as Cell[]) : new Array<Cell>(width).fill(row);
}

function checkCount(definition: FunctionDefinition, given: number): CellError | undefined {
  const least = definition.arguments.filter((argument) => argument.nil !== "default").length;
  const most = definition.arguments.length;
  if (given < least) {
    return cellError("#VALUE!", "tooFewArguments", { function: definition.id, least, given });
  }
  if (given > most) {
    return cellError("#VALUE!", "tooManyArguments", { function: definition.id, most, given });
  }
  return undefined;
}

/** Ranges that are used whole go cell by cell together, so they have one shape, or are one cell. */
function agree(wholes: readonly Grid[]): boolean {
  const many = wholes.filter((grid) => grid.rows * grid.columns > 1);
  return many.every((grid) => grid.rows === many[0]?.rows && grid.columns === many[0].columns);
}

function computeRows(
  definition: FunctionDefinition,
  computeCell: ComputeCell,
  grids: readonly Grid[],
  shape: Shape,
): Cell[][] {
  const sources = definition.arguments.map((argument, place) =>
    sourceOf(argument, grids[place] as Grid),
  );
  // starts with numbers, so that the engine keeps them unboxed as long as there is nothing else
  const values: Value[] = sources.map(() => 0);
  const cellAt = (row: number, column: number): Cell => {
    for (let place = 0; place < sources.length; place++) {
      const value = valueAt(sources[place] as Source, shape, row, column);
      if (typeof value === "object" && value !== null && "error" in value) return value;
      values[place] = value;
    }
    return finish(computeCell(values), definition) as Cell;
  };
  const rows: Cell[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    // a literal takes a third of the memory of an array that grows: a million of them shows
    if (shape.columns === 1) rows.push([cellAt(row, 0)]);
    else rows.push(Array.from({ length: shape.columns }, (_, column) => cellAt(row, column)));
  }
  return rows;
}

/** An argument made ready for reading its cells one by one. */
interface Source {
  readonly grid: Grid;
  readonly read: (cell: unknown) => Cell;
  readonly takesRange: boolean;
  /** Errors are values for a function that reads its cells itself. */
  readonly keepsErrors: boolean;
  /** Finite numbers need no reading: most cells of most ranges. */
  readonly takesNumbers: boolean;
  /** Read once, where there is but one cell. */
  readonly only: Value | undefined;
}

function sourceOf(argument: ArgumentDefinition, grid: Grid): Source {
  const read = cellReader(argument);
  const takesRange = argument.takes === "all";
  const isSingle = grid.rows === 1 && grid.columns === 1;
  return {
    grid,
    read,
    takesRange,
    keepsErrors: argument.kind === "raw",
    takesNumbers: argument.kind === "number",
    only: isSingle && !takesRange ? read(grid.cells[0]?.[0]) : undefined,
  };
}

function valueAt(source: Source, shape: Shape, row: number, column: number): Value {
  if (source.only !== undefined) return source.only;
  if (source.takesRange) return rangeAt(source, shape, row, column);
  const { grid } = source;
  const cells = grid.cells[grid.rows === 1 ? 0 : row];
  const place = grid.columns === 1 ? 0 : column;
  // as Excel does: beyond a range that is neither one row nor one column there is nothing
  if (cells === undefined || place >= grid.columns) return cellError("#N/A", "outsideRange");
  const cell = cells[place];
  return source.takesNumbers && typeof cell === "number" && cell - cell === 0
    ? cell
    : source.read(cell);
}

function rangeAt(source: Source, shape: Shape, row: number, column: number): Value {
  const values: Cell[] = [];
  for (const cell of cellsFor(source.grid, shape, row, column)) {
    const value = source.read(cell);
    if (isCellError(value) && !source.keepsErrors) return value;
    values.push(value);
  }
  return values;
}

function cellReader(argument: ArgumentDefinition): (cell: unknown) => Cell {
  const { read } = READERS[argument.kind];
  const whenNil = nilValue(argument);
  return (cell) => {
    const value = read(cell);
    return value === null ? whenNil : value;
  };
}

function nilValue(argument: ArgumentDefinition): Cell {
  switch (argument.nil) {
    case "zero":
      return 0;
    case "nil":
      return null;
    case "default":
      return defaultOf(argument);
    case "refused":
      return cellError("#VALUE!", "missing", { argument: argument.id });
  }
}

function computationOf({ arguments: args, calculation }: FunctionDefinition): ComputeCell {
  if ("compute" in calculation) return calculation.compute;
  const derived = Object.entries(calculation.derived ?? {});
  const names = [...args.map(({ id }) => id), ...derived.map(([name]) => name)];
  const face = calculation.exact ? compileExact : compile;
  const compute = face(calculation.expression, names) as ComputeCell;
  if (derived.length === 0) return compute;
  return (values) => compute([...values, ...derived.map(([, derive]) => derive(values))]);
}

/** Infinities become #NUM!, nil becomes 0, and a yes-or-no expression its truth value. */
function finish(
  result: Cell | readonly Cell[] | Cell[][],
  definition: FunctionDefinition,
): Cell | Cell[] | Cell[][] {
  if (typeof result === "number") {
    if (definition.result.kind === "yesNo") return result !== 0;
    return Number.isFinite(result) ? result + 0 : cellError("#NUM!", "overflow");
  }
  if (result === null) return 0;
  if (!Array.isArray(result)) return result as Cell;
  return (result as readonly (Cell | Cell[])[]).map((part) => finish(part, definition)) as Cell[];
}
