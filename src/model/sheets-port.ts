import type { ChartPlan, NamePlan } from "./workbook-plan";
import type { Call, WorkbookProblem } from "./workbook-port";

/** Which ways this Office has for generated sheets; where it has none there is the download. */
export interface SheetsCapabilities {
  /** Into the open workbook: ExcelApi 1.13. */
  readonly canInsert: boolean;
  /** As a workbook of their own, in a new window: ExcelApi 1.8. */
  readonly canCreate: boolean;
}

/** Names that the open workbook uses, hidden sheets included: what is inserted needs others. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Defined names of the whole workbook. */
  readonly names: readonly string[];
}

/** Sheets for the open workbook. Their names, and the defined names, have to be free: see `taken`. */
export interface Insertion {
  /** The .xlsx file, without charts: Excel for the web takes none that way. */
  readonly base64: string;
  /** All sheets of the file in its order, hidden ones included, with what to draw on them. */
  readonly sheets: readonly {
    readonly name: string;
    readonly charts: readonly ChartPlan[];
  }[];
  /** All defined names of the file. */
  readonly names: readonly NamePlan[];
}

/** What came into the workbook: plain data, kept by the caller for as long as it offers to undo. */
export interface InsertedSheets {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly names: readonly string[];
}

/** Why sheets were not inserted, removed or created. */
export type SheetsProblem =
  | WorkbookProblem
  /** More than Excel takes in one request; a new workbook or a download may still do. */
  | { readonly kind: "tooLarge"; readonly bytes: number; readonly limit: number }
  /** The workbook's structure is protected: no sheet can be added or removed. */
  | { readonly kind: "structureProtected" }
  /** Names that the workbook uses already, or took for itself meanwhile. */
  | { readonly kind: "taken"; readonly names: readonly string[] }
  /** A workbook keeps at least one visible sheet, and there is no other. */
  | { readonly kind: "onlySheets" };

/**
 * What became of sheets. With a problem, `left` names those that are in the workbook all the same
 * (or may be, where Excel does not answer); it is empty where the workbook is as it was.
 */
export type SheetsOutcome<T> =
  | { readonly value: T; readonly problem?: undefined }
  | { readonly problem: SheetsProblem; readonly left: readonly string[] };

/** What is being done: in this order, `removing` only where something went wrong. */
export type InsertStep = "looking" | "inserting" | "checking" | "drawing" | "removing";

export interface InsertCall extends Call {
  readonly onStep?: (step: InsertStep) => void;
}

/** What the pane asks for generated sheets. */
export interface SheetsPort {
  readonly capabilities: SheetsCapabilities;
  /** Asked before a file is made, so that it is made with names that are free. */
  taken(call?: Call): Promise<SheetsOutcome<TakenNames>>;
  /**
   * Puts the sheets behind the last one and shows the first of them. Whatever fails or is cancelled,
   * what was inserted is removed again before the outcome is told.
   */
  insertSheets(insertion: Insertion, call?: InsertCall): Promise<SheetsOutcome<InsertedSheets>>;
  /** Removes exactly these sheets, whatever they are called by now, and their defined names. */
  removeSheets(inserted: InsertedSheets, call?: Call): Promise<SheetsOutcome<undefined>>;
  /** Opens the file, charts and all, as a new workbook. */
  createWorkbook(base64: string, call?: Call): Promise<SheetsOutcome<undefined>>;
}
