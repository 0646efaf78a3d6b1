import type { CellError } from "./cell-error";

/** What a cell holds once it is read: `null` is nil (blank, `-`), which is not the same as 0 %. */
export type Cell = number | string | boolean | null | CellError;

/** Rows of cells, all of the same length, as Excel passes a range. */
export type Matrix<T> = readonly (readonly T[])[];
