/** What the workbench takes out of an .xlsx file: sheets as the grid holds them, and names. */
import type { IWorksheetData } from "@univerjs/core";
import type { Area, DefinedName } from "../grid/places";

export interface FileSheet {
  name: string;
  hidden: boolean;
  isProtected: boolean;
  /** Whether formats may be changed while the sheet is protected. */
  allowsFormats: boolean;
  /** The cells that stay free on a protected sheet. */
  unlocked: readonly Area[];
  data: Partial<IWorksheetData>;
}

export interface WorkbookFile {
  sheets: readonly FileSheet[];
  names: readonly DefinedName[];
}
