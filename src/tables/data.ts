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
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly RowData[];
  readonly notes?: readonly NoteData[];
  readonly remarks?: readonly Remark[];
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
