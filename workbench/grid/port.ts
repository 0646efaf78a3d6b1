/**
 * What the host needs of a grid. Office.js's object model is written against this port, so that it
 * can be tested on a plain grid in memory.
 */

import type { WorkbookFile } from "../file/workbook-file";
import type { Area, DefinedName } from "./places";

export type { Area, DefinedName };

export interface Place {
  sheetId: string;
  area: Area;
}

export interface SheetInfo {
  id: string;
  name: string;
  hidden: boolean;
  protected: boolean;
}

export type Scalar = string | number | boolean;

/** A cell as Excel would tell it: an empty one has the value "". */
export interface Cell {
  value: Scalar;
  /** With its equals sign; null for a constant. */
  formula: string | null;
  text: string;
  numberFormat: string;
  isError: boolean;
  /** The colour of its ground, `#rrggbb`; null where it has none. */
  fill: string | null;
}

/** What to put into a cell: a formula, a constant, or null for nothing. */
export type CellEdit = { formula: string } | { value: Scalar } | null;

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  fontColor?: string;
  fill?: string | null;
  wrapText?: boolean;
}

/** A conditional format by a formula. */
export interface Condition {
  id: string;
  areas: readonly Area[];
  formula: string;
  /** The colour of the ground that it gives, `#rrggbb`. */
  fill: string | null;
}

export type ClearWhat = "All" | "Contents" | "Formats";

export interface Grid {
  sheets: () => readonly SheetInfo[];
  activeSheetId: () => string;
  activateSheet: (sheetId: string) => void;
  /** Adds an empty sheet and returns its id. */
  addSheet: (name: string) => string;
  renameSheet: (sheetId: string, name: string) => void;
  setSheetHidden: (sheetId: string, hidden: boolean) => void;
  deleteSheet: (sheetId: string) => void;
  /**
   * Puts sheets of an .xlsx file in front of the sheet at this position, with the defined names that
   * lead to them; a name that is taken gets a number. Gives the ids in the file's order.
   */
  insertFile: (file: WorkbookFile, position: number) => readonly string[];
  names: () => readonly DefinedName[];
  addName: (name: DefinedName) => void;
  setName: (name: DefinedName) => void;
  deleteName: (name: string) => void;
  protect: (sheetId: string, protection?: { allowsFormats: boolean }) => Promise<void>;
  unprotect: (sheetId: string) => Promise<void>;
  /** Whether some cell of the place may not be changed, because its sheet is protected. */
  isLocked: (place: Place) => boolean;
  /** Whether conditional formats of the sheet may be changed. */
  allowsFormats: (sheetId: string) => boolean;

  selection: () => Place;
  activeCell: () => Place;
  select: (place: Place) => void;

  /** The smallest area that holds every value (and, unless told otherwise, every format). */
  usedArea: (sheetId: string, valuesOnly: boolean) => Area | null;
  read: (place: Place) => Cell[][];
  /** Whether each row of a place is hidden. */
  hiddenRows: (place: Place) => boolean[];
  /** Whether each column of a place is hidden. */
  hiddenColumns: (place: Place) => boolean[];
  /** The area an array formula spills into, when its anchor is this cell. */
  spillArea: (sheetId: string, row: number, column: number) => Area | null;

  /** An edit of `undefined` leaves its cell as it is. */
  write: (place: Place, edits: readonly (readonly (CellEdit | undefined)[])[]) => void;
  setNumberFormats: (place: Place, formats: readonly (readonly string[])[]) => void;
  setStyle: (place: Place, style: CellStyle) => void;
  /** The conditional formats by a formula of a sheet. */
  conditions: (sheetId: string) => readonly Condition[];
  /** Adds a conditional format, or changes the one with its id. */
  setCondition: (sheetId: string, condition: Condition) => void;
  removeCondition: (sheetId: string, id: string) => void;
  /** Puts blank rows in before the row at this position. */
  insertRows: (sheetId: string, row: number, count: number) => void;
  setColumnWidth: (place: Place, pixels: number) => void;
  clear: (place: Place, what: ClearWhat) => void;

  /** Whether the text is a formula the grid can read. */
  isFormula: (formula: string) => boolean;
  /** Recomputes every formula; with `full`, results kept from the pane are forgotten first. */
  recalculate: (full: boolean) => void;
  /** Resolves when every formula that a change touched has been computed. */
  settled: () => Promise<void>;
  /** Runs the work as one step of the undo list. */
  asOneUndoStep: <T>(work: () => Promise<T>) => Promise<T>;

  onSelectionChanged: (listener: (place: Place) => void) => void;
  onDataChanged: (listener: (place: Place) => void) => void;
}
