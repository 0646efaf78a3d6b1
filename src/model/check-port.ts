import type { Call, CellValue, Outcome } from "./workbook-port";

/** Which cells are checked. */
export type CheckScope = "workbook" | "sheet" | "selection";

/** A sheet by its name, or cells of it: `A1:E5`. */
export interface SheetPart {
  readonly sheet: string;
  readonly area?: string;
}

/** What a sheet holds, as it travels to whoever checks it: plain data, in pieces of any size. */
export interface SheetContent {
  readonly name: string;
  /** Where the first of its cells stands, from 0. */
  readonly top: number;
  readonly left: number;
  /** Constants and results; empty cells are `""`, errors their code. */
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas with their equals sign; what is none stands as in `values`. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Rows of the sheet that are hidden, from 1. */
  readonly hiddenRows: readonly number[];
  /** Columns of the sheet that are hidden, from 0. */
  readonly hiddenColumns: readonly number[];
  /** The cells that were selected, where only those were read. */
  readonly area?: string;
}

/** A cell of the workbook by its sheet and address: `B7`. */
export interface CellAddress {
  readonly sheet: string;
  readonly cell: string;
}

/** What a cell holds: its value, and its formula, which for a constant is the value again. */
export interface HeldCell {
  readonly value: CellValue;
  readonly formula: CellValue;
}

/** A new content: a number, or a text, which never becomes a formula. */
export interface CellWrite extends CellAddress {
  readonly content: string | number;
  /** What the cell has to hold still; whatever it holds where this is left out. */
  readonly held?: HeldCell;
}

/** A cell holds something else than what it was going to be changed for: nothing was written. */
export interface ChangedMeanwhile {
  readonly kind: "changedMeanwhile";
  readonly place: string;
}

export type WriteOutcome = Outcome<undefined> | { readonly problem: ChangedMeanwhile };

/** A cell to be tinted: `#RRGGBB`. */
export interface CellMark extends CellAddress {
  readonly colour: string;
}

export interface ReadCall extends Call {
  /** Told after each piece with the share of the cells that have come, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** What the check asks of the open workbook. */
export interface CheckPort {
  /**
   * The used cells of the sheets of a scope, in the order of their tabs; blank sheets have no rows. Of
   * a selection only the selected cells, whole rows and columns up to the last used cell. Behind the
   * sheet of a part of the workbook comes the sheet on which its rules are set.
   */
  read(scope: CheckScope | SheetPart, call?: ReadCall): Promise<Outcome<readonly SheetContent[]>>;
  /** Shows the cell's sheet and selects the cell. */
  show(cell: CellAddress, call?: Call): Promise<Outcome<undefined>>;
  /**
   * Writes all cells in one request, hence in one undo step; formats stay as they are. Where one
   * cannot be written, those that were are put back before the problem is told. Where one does not
   * hold what it was said to hold, none is written.
   */
  write(cells: readonly CellWrite[], call?: Call): Promise<WriteOutcome>;
  /**
   * Tints these cells and no others, without touching their own formats. Gives the number of cells
   * that are marked now.
   */
  mark(cells: readonly CellMark[], call?: Call): Promise<Outcome<number>>;
  /** Takes every mark away, wherever its cell has moved; gives the number of cells. */
  unmark(call?: Call): Promise<Outcome<number>>;
  /** How many cells are marked. */
  marked(call?: Call): Promise<Outcome<number>>;
  /** Calls the listener with the sheet's name at every change of cells, until the returned function is called. */
  watch(listener: (sheet: string) => void): Promise<Outcome<() => void>>;
}
