import type { ProseStatement } from "../calc/prose/statement";
import type { Language } from "../model/language";
import type { Measure } from "../model/measure";
import type { ParameterId, Role } from "./spec";

/** A table with its figures as they are printed, wherever it came from. */
export interface TableData {
  /** The spec's id, with its parameters: `table-4`, `sector-results.patents`. */
  readonly id: string;
  readonly spec: string;
  readonly parameters?: Readonly<Partial<Record<ParameterId, string>>>;
  /** The document's symbol: "WO/PBC/38/3 Rev.". */
  readonly document: string;
  /** As printed. */
  readonly title: string;
  readonly language: Language;
  /** As the unit line says, else as the spec has it. */
  readonly unit: Measure;
  /** Where the line stands that says so, in a table that was found in a document. */
  readonly unitLine?: UnitLine;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly RowData[];
  readonly notes?: readonly NoteData[];
  readonly remarks?: readonly Remark[];
  /** Where its header stands, in a table that was found in a document. */
  readonly header?: HeaderOrigin;
}

/** A cell, its column from 0, and the text that names the unit. */
export interface UnitLine {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Headers that stand over the wrong figures: settled by the relations that the figures satisfy, or
 * `headerMisnamed`, known to be another thing's name.
 */
export interface Remark {
  readonly code: "headersExchanged" | "headersShifted" | "headerMisnamed";
  readonly columns: readonly string[];
}

export interface RowData {
  /** Unique within the table. */
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  readonly section?: string;
  /** Where it stands: a line of the text, a row of the sheet. */
  readonly line: number;
  /** Where it ends, for a part of a card that takes several lines. */
  readonly lastLine?: number;
  /** As printed, one for each column; blank is "". */
  readonly cells: readonly string[];
  /** The line of each cell, where sentences in different places tell them. */
  readonly lines?: readonly number[];
  /** Figures in the prose of its cells, which formulas cannot compute on. */
  readonly figures?: readonly ProseStatement[];
  readonly origin?: RowOrigin;
}

/**
 * Where a row stands in its document: the column of its label and of each of its cells, from 0;
 * undefined for a cell that was read out of another one's words. It does not travel with the data.
 */
export interface RowOrigin {
  readonly label: number;
  readonly cells: readonly (number | undefined)[];
  readonly facts?: RowFacts;
}

/** What a workbook knows of a row's cells beside what they show: columns of the sheet, from 0. */
export interface RowFacts {
  readonly isHidden?: true;
  /** Cells that stand in hidden columns. */
  readonly hiddenColumns?: readonly number[];
  /** Cells that hold a formula. */
  readonly formulas?: readonly number[];
  /** Cells whose content is stored as text, whatever it looks like. */
  readonly texts?: readonly number[];
}

/** Where a table's header stands: its last line, and the column of each of its columns, from 0. */
export interface HeaderOrigin {
  readonly line: number;
  /** The line of the title, where one is printed. */
  readonly titleLine?: number;
  readonly label: number;
  readonly columns: readonly number[];
  /** Every printed heading, known or not, by column. */
  readonly printed: readonly PrintedHeading[];
}

export interface PrintedHeading {
  /** The column, from 0. */
  readonly at: number;
  /** With what stands over it, where the header has several rows. */
  readonly text: string;
  /** The cell that its own words stand in: its line, and what stands there. */
  readonly line: number;
  readonly own: string;
}

export interface NoteData {
  readonly mark?: string;
  readonly text: string;
  readonly line: number;
}

export type { ProseInput, ProseStatement } from "../calc/prose/statement";

/** `sector-results.patents`: how a table with parameters is called. */
export function instanceId(spec: string, parameters: TableData["parameters"] = {}): string {
  return [spec, ...Object.values(parameters)].join(".");
}
