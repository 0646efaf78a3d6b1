import type { MessageValues } from "../model/cell-error";
import type { HeldCell } from "../model/check-port";
import type { Language } from "../model/language";
import type { Measure } from "../model/measure";
import type { Category, Severity } from "../rules/rule";

/** A rule that a workbook switches off or takes more or less seriously, with who decided and why. */
export interface RuleSetting {
  readonly rule: string;
  readonly severity: Severity | "off";
  readonly who: string;
  readonly why: string;
}

/** What a check came to: what was recognised, how much was looked at, what was found. */
export interface CheckResult {
  readonly tables: readonly CheckedTable[];
  /** Cells, rows and relations that the rules looked at. */
  readonly checked: number;
  /** Rules that had something to look at, by their ids. */
  readonly rules: readonly string[];
  /** Grids that could not be recognised as one of the report's tables. */
  readonly strangers: readonly Stranger[];
  /** The gravest first. */
  readonly findings: readonly Finding[];
  /** Rules that the document itself switches off or changes, with who and why. */
  readonly settings: readonly RuleSetting[];
  /** Cells whose prose was not looked at for figures, as it is in a language that is not read. */
  readonly unreadProse: number;
  /** The tables that a grid may be said to be. */
  readonly choices: readonly string[];
  /** That of the framework it was held against. */
  readonly biennium: string;
  /** That which the workbook says it is of; undefined where it says none, or several. */
  readonly named: string | undefined;
}

export interface CheckedTable {
  readonly id: string;
  readonly sheet?: string;
  readonly range: string;
  readonly title: string;
  readonly language: Language;
  readonly unit: Measure;
  /** The row of its header. */
  readonly line: number;
  readonly rows: number;
}

export interface Stranger {
  readonly sheet?: string;
  readonly line: number;
  readonly cell: string;
  readonly text: string;
}

/** Something wrong at a cell; its words are made of message and values, in a language. */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly message: string;
  readonly values: MessageValues;
  readonly sheet?: string;
  readonly cell: string;
  readonly table?: string;
  readonly expected?: string;
  readonly found?: string;
  readonly fix?: FindingFix;
  /** The cell with which it would be all right, of which another finding tells. */
  readonly because?: FoundCell;
}

export interface FoundCell {
  readonly sheet?: string;
  readonly cell: string;
}

export interface FindingFix {
  readonly isCertain: boolean;
  readonly edits: readonly CellEdit[];
}

export interface CellEdit {
  readonly sheet?: string;
  readonly cell: string;
  /** As it showed when it was checked; "" where it was blank. */
  readonly from: string;
  /** What a cell of the open workbook held then: it is only written to while it does. */
  readonly held?: HeldCell;
  /** As it will show. */
  readonly to: string;
  /** The number that it will hold; a text where it is left out. */
  readonly value?: number;
}
