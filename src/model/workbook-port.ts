import type { Reference } from "./a1";

/** A value as a workbook hands it over: empty cells are `""`, errors their code as text. */
export type CellValue = string | number | boolean;

/** Why the workbook did not do as asked; each has its message in the pane. */
export type WorkbookProblem =
  /** This Office lacks a requirement set, such as `ExcelApi 1.2`. */
  | { readonly kind: "unsupported"; readonly needs: string }
  | { readonly kind: "protected" }
  /** No answer in time. After `isChange` nobody knows whether the change was made. */
  | { readonly kind: "timedOut"; readonly isChange: boolean }
  | { readonly kind: "severalAreas" }
  | { readonly kind: "noSuchPlace"; readonly place: string }
  | { readonly kind: "tooManyCells"; readonly limit: number }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly code: string; readonly message: string };

/** What became of a request: plain data, so that no caller can overlook the problem. */
export type Outcome<T> =
  { readonly value: T; readonly problem?: undefined } | { readonly problem: WorkbookProblem };

/** What a request needs of an AbortSignal. */
export interface Cancellation {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** How the caller follows a request. */
export interface Call {
  /** Ends the request: its outcome is then `cancelled`, and a late answer is not used. */
  readonly signal?: Cancellation;
  /** Told when the request waits until a cell is no longer edited, and when it goes on. */
  readonly onEditing?: (isEditing: boolean) => void;
}

/** What cells hold now: formulas (constants as they are, empty cells `""`) and number formats. */
export interface Contents {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** A change that is made in one request, hence in one undo step. */
export interface Change {
  readonly cells: Reference;
  readonly formulas: readonly (readonly string[])[];
  /** Number formats for the cells in which the result shows. */
  readonly formats?: { readonly cells: Reference; readonly rows: readonly (readonly string[])[] };
}

/** What the pane asks of the open workbook. References without a sheet mean the active one. */
export interface WorkbookPort {
  /** The selected cells, with the name of their sheet. */
  selection(call?: Call): Promise<Outcome<Reference>>;
  /** The values of ranges, in their order; whole rows and columns end where the sheet's data end. */
  read(
    references: readonly Reference[],
    call?: Call,
  ): Promise<Outcome<readonly (readonly (readonly CellValue[])[])[]>>;
  contents(cells: Reference, call?: Call): Promise<Outcome<Contents>>;
  change(change: Change, call?: Call): Promise<Outcome<undefined>>;
  /** Calls the listener at every change of the selection, until the returned function is called. */
  watchSelection(listener: () => void): Promise<Outcome<() => void>>;
}
