import type { FunctionDefinition } from "../../functions/definition";
import {
  areaAt,
  countCells,
  isSameSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  overlap,
  printAddress,
  sizeOf,
  type Reference,
} from "../../model/a1";
import { MAX_CELLS_PER_REQUEST, MAX_FILLED_CELLS, MAX_FORMULA } from "../../model/limits";
import type { Change, Contents } from "../../model/workbook-port";
import type { Entry } from "./entry";
import { fillFormulas } from "./formula";
import { referencesOf } from "./preview";

/** Where formulas go, and where their results show: more cells than these when they spill. */
export interface Plan {
  readonly cells: Reference;
  readonly shown: Reference;
  readonly formulas: readonly (readonly string[])[];
  readonly spills: boolean;
}

export type PlanProblem = "ownCells" | "tooManyCells" | "formulaTooLong" | "leavesSheet";

export type Planned =
  { readonly plan: Plan; readonly problem?: undefined } | { readonly problem: PlanProblem };

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns of code and count that a table of ratings has at most. */
const TABLE: Size = { rows: 6, columns: 2 };

/**
 * How many cells the result fills: as many as the largest range that is taken cell by cell. For a
 * table only the computed result tells, where there is one.
 */
export function resultSize(
  definition: FunctionDefinition,
  entries: readonly Entry[],
  computed: readonly (readonly unknown[])[] | undefined,
): Size {
  const { shape } = definition.result;
  if (shape === "table") {
    return computed ? { rows: computed.length, columns: computed[0]?.length ?? 1 } : TABLE;
  }
  const sizes = entries.flatMap((entry, place) =>
    entry.kind === "reference" && definition.arguments[place]?.takes === "each"
      ? [sizeOf(entry.reference)]
      : [],
  );
  const rows = Math.max(1, ...sizes.map((size) => size.rows));
  const columns = Math.max(1, ...sizes.map((size) => size.columns));
  return shape === "cell" ? { rows, columns } : { rows, columns: columns * shape };
}

/**
 * What a click on "Insert" would write. A result of one cell fills every selected cell, its
 * references moving along; a result of several spills from the first selected cell.
 */
export function planInsert(
  definition: FunctionDefinition,
  entries: readonly Entry[],
  selection: Reference,
  result: Size,
): Planned {
  const spills = result.rows * result.columns > 1;
  const corner = { sheet: selection.sheet, row: selection.top.at, column: selection.left.at };
  const cells = areaAt(corner, spills ? { rows: 1, columns: 1 } : sizeOf(selection));
  const shown = spills ? areaAt(corner, result) : cells;
  if (countCells(cells) > MAX_FILLED_CELLS) return { problem: "tooManyCells" };
  if (!isOnSheet(shown)) return { problem: "leavesSheet" };
  if (refersToItself(entries, cells, shown)) return { problem: "ownCells" };
  const formulas = fillFormulas(definition, entries, cells);
  if (formulas.some((row) => row.some((formula) => formula.length > MAX_FORMULA))) {
    return { problem: "formulaTooLong" };
  }
  return { plan: { cells, shown, formulas, spills } };
}

function isOnSheet({ bottom, right }: Reference): boolean {
  return bottom.at < MAX_ROWS && right.at < MAX_COLUMNS;
}

/** Whether any of the formulas would refer to a cell that it, or a sister of it, fills. */
function refersToItself(entries: readonly Entry[], cells: Reference, shown: Reference): boolean {
  const { rows, columns } = sizeOf(cells);
  return referencesOf(entries).some((reference) => {
    const { sheet } = reference;
    if (sheet !== undefined && !isSameSheet(sheet, cells.sheet)) return false;
    return overlap(swept(reference, rows - 1, columns - 1), shown);
  });
}

/** All the cells that a reference touches while it moves along. */
function swept(reference: Reference, rows: number, columns: number): Reference {
  const { bottom, right } = reference;
  return {
    ...reference,
    bottom: bottom.isFixed ? bottom : { ...bottom, at: bottom.at + rows },
    right: right.isFixed ? right : { ...right, at: right.at + columns },
  };
}

/** The cells of the plan that are not empty: those it would overwrite, and those in a spill's way. */
export function occupiedCells(
  { cells, shown }: Plan,
  { formulas }: Contents,
): { overwritten: string[]; inTheWay: string[] } {
  const overwritten: string[] = [];
  const inTheWay: string[] = [];
  for (const [row, contents] of formulas.entries()) {
    for (const [column, content] of contents.entries()) {
      if (content === "") continue;
      const corner = { row: shown.top.at + row, column: shown.left.at + column };
      const cell = areaAt(corner, { rows: 1, columns: 1 });
      (overlap(cell, cells) ? overwritten : inTheWay).push(printAddress(cell));
    }
  }
  return { overwritten, inTheWay };
}

const PERCENT = "0.0%";

/** The change that a plan makes; shares get a percent format where the user has chosen no format. */
export function changeFor(
  { cells, shown, formulas }: Plan,
  definition: FunctionDefinition,
  { formats }: Contents,
): Change {
  const isShare = definition.result.unit === "share";
  const isOpen = formats.some((row) => row.includes("General"));
  // a second request would be a second undo step
  const fitsRequest = countCells(shown) <= MAX_CELLS_PER_REQUEST;
  if (!isShare || !isOpen || !fitsRequest) return { cells, formulas };
  const rows = formats.map((row) => row.map((format) => (format === "General" ? PERCENT : format)));
  return { cells, formulas, formats: { cells: shown, rows } };
}
