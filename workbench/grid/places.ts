/** Areas and the names given to them. */

/** A rectangle of cells on one sheet; rows and columns count from 0. */
export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

/** A defined name of the whole workbook; the formula has its equals sign. */
export interface DefinedName {
  name: string;
  formula: string;
}
