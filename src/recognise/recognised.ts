import type { TableData } from "../tables/data";

/** Something that found no place in a table, with its line: nothing is dropped in silence. */
export interface Unplaced {
  /** The sheet whose line it is, in a workbook. */
  readonly sheet?: string;
  readonly line: number;
  readonly text: string;
  readonly why: string;
  /** What a check goes by: the reason as a code, the table that it is about, the column from 0. */
  readonly about?: UnplacedAbout;
}

export interface UnplacedAbout {
  readonly code:
    | "unknownColumn"
    | "unknownRow"
    | "repeated"
    | "withoutParameter"
    | "unknownTable"
    | "unknownHeader"
    | "uncomputed"
    | "unknownSector"
    | "noSection";
  readonly table?: string;
  readonly column?: number;
  /** Its cells by their column, from 0, where it is a row that its table does not know. */
  readonly cells?: ReadonlyMap<number, string>;
}

/** A line of prose that tells a figure, and is in no table. */
export interface ProseLine {
  /** The sheet whose line it is, in a workbook. */
  readonly sheet?: string;
  readonly line: number;
  readonly text: string;
}

export interface Recognised {
  readonly tables: readonly TableData[];
  readonly unplaced: readonly Unplaced[];
}
