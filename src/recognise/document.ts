import type { RowFacts } from "../tables/data";

/** A document as the recogniser takes it, whatever file it came from: paragraphs and grids in order. */
export type Block = Paragraph | Grid;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly line: number;
  /** The sheet's name, where the paragraph stands in a workbook. */
  readonly sheet?: string;
}

export interface Grid {
  readonly kind: "grid";
  readonly rows: readonly GridRow[];
  /** The sheet's name, where the grid is one of a workbook. */
  readonly sheet?: string;
}

export interface GridRow {
  /** The line of the text, the row of the sheet, or the paragraph's place in a .docx. */
  readonly line: number;
  /** As displayed; what a merged cell covers is "". */
  readonly cells: readonly string[];
  /** The column of the first cell, from 0, where it is not the first of the sheet. */
  readonly first?: number;
  readonly facts?: RowFacts;
  /** Addresses of formulas that were saved without a result, whose cells are therefore blank. */
  readonly uncomputed?: readonly string[];
}
