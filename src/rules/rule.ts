import type { Framework } from "../framework/framework";
import type { MessageValues } from "../model/cell-error";
import type { Unplaced } from "../recognise/recognised";
import type { Block } from "../recognise/document";
import type { Explanation } from "../tables/explanation";
import type { Period } from "../tables/period";
import type { Reproduction } from "../tables/reproduction";
import type { TableSet } from "../tables/table-set";

/**
 * Error: a figure or code is wrong. Warning: a required part is missing or doubtful. Advice: worth a
 * look. In the order in which they are told.
 */
export const SEVERITIES = ["error", "warning", "advice"] as const;

export type Severity = (typeof SEVERITIES)[number];

export const CATEGORIES = [
  "framework",
  "kpi",
  "prose",
  "arithmetic",
  "across",
  "form",
  "agenda",
] as const;

export type Category = (typeof CATEGORIES)[number];

/**
 * One thing that is checked. Its title, its reasons, its source and its messages stand under its id in
 * addin/locales/rules/<language>.json; the file is called as the rule is.
 */
export interface Rule {
  readonly id: string;
  readonly category: Category;
  /** What it can say, by message id, with how serious that is. */
  readonly messages: Readonly<Record<string, Severity>>;
  readonly good: Example;
  /** What it finds fault with, and the first message that it gives. */
  readonly bad: Example;
  check(context: RuleContext): Outcome;
}

/**
 * A document that a rule is shown by: as text, cells divided by tabs. What only a workbook knows of a
 * cell is said beside it, by line from 1 and column from 0.
 */
export interface Example {
  readonly lines: readonly string[];
  /** The sheet that the lines are rows of, where they are those of a workbook. */
  readonly sheet?: string;
  readonly hiddenLines?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly formulas?: readonly (readonly [line: number, column: number])[];
  readonly texts?: readonly (readonly [line: number, column: number])[];
  /** Formulas that were saved without a result. */
  readonly uncomputed?: readonly (readonly [line: number, column: number])[];
}

/** What rules look at. Lines count on from sheet to sheet of a workbook. */
export interface RuleContext {
  readonly framework: Framework;
  readonly period: Period;
  readonly set: TableSet;
  readonly blocks: readonly Block[];
  readonly unplaced: readonly Unplaced[];
  /** Every relation recomputed: made once, when a rule first asks for it. */
  readonly reproduction: () => Reproduction;
  /** What would explain several relations that do not hold; made once as well. */
  readonly explanations: () => readonly Explanation[];
  /** Whether a rule is looked at, with its own severity. */
  readonly runs: (rule: string) => boolean;
  /** What a cell is called, with its sheet where that is another one than that of the other cell. */
  readonly cellText: (place: Place, beside: Place) => string;
}

export interface Outcome {
  /** Cells, rows or relations that were looked at. */
  readonly looked: number;
  readonly found: readonly Found[];
}

/** A cell: its line, and its column from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something that a rule finds fault with, at a cell. */
export interface Found {
  readonly message: string;
  readonly at: Place;
  /** The table's id, where the cell is one of a recognised table. */
  readonly table?: string;
  readonly values?: MessageValues;
  /** What should stand there, and what does, in the document's own words and form. */
  readonly expected?: string;
  readonly found?: string;
  readonly fix?: Fix;
  /** The cell with which it would be all right, of which another rule tells: then it is advice. */
  readonly because?: Place;
}

/** What mends it: new contents of cells. */
export interface Fix {
  /** Whether nothing else can be meant; others are only proposed, one by one. */
  readonly isCertain: boolean;
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly at: Place;
  /** As it will show. */
  readonly to: string;
  /** The number that the cell is to hold; a text where it is left out. Percent as a share of 1. */
  readonly value?: number;
}

/** All of an outcome in one: rules that look at table after table add theirs up. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    looked: outcomes.reduce((sum, { looked }) => sum + looked, 0),
    found: outcomes.flatMap(({ found }) => found),
  };
}
