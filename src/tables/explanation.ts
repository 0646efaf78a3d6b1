import type { Measure } from "../model/measure";
import type { CellPlace } from "./checks";
import type { RowData, TableData } from "./data";
import type { Figure } from "./reproduction";

/**
 * One thing that, were it otherwise, would make several relations hold that do not, and break none:
 * what a reader would look at first.
 */
export type Explanation = Supposed & {
  /** The figures that would agree. */
  readonly figures: readonly Figure[];
  /** Two figures in each other's place, or as well the names of their rows, or their headings. */
  readonly isEither?: true;
};

export type Supposed =
  | { readonly what: "unit"; readonly table: TableData; readonly unit: Measure }
  | {
      readonly what: "columns";
      readonly table: TableData;
      readonly columns: readonly [string, string];
    }
  | {
      readonly what: "rows";
      readonly table: TableData;
      readonly rows: readonly [RowData, RowData];
    }
  /** A row that sums count, and that is not there: one of these. */
  | {
      readonly what: "missingRow";
      readonly table: TableData;
      readonly ids: readonly string[];
      /** The row of a sum that counts it. */
      readonly sum: RowData;
    }
  /** A row that stands there a second time. */
  | { readonly what: "doubledRow"; readonly table: TableData; readonly row: RowData }
  /** A row under a name that the table does not know, and the rows that it may be. */
  | {
      readonly what: "strangerRow";
      readonly table: TableData;
      readonly ids: readonly string[];
      readonly place: { readonly line: number; readonly column: number };
    }
  | { readonly what: "figures"; readonly places: readonly [CellPlace, CellPlace] }
  | {
      readonly what: "figure";
      readonly place: CellPlace;
      /** In the cell's own unit; percent as a share of 1. */
      readonly value: number;
      /** It is the figure that stands there, with the other sign. */
      readonly isSign?: true;
      /** Other figures, any one of which would explain as much. */
      readonly rivals?: readonly CellPlace[];
    };
