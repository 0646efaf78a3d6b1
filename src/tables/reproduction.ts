import type { Check } from "./checks";
import type { RelationKind } from "./spec";

/** A derived figure of a report, as printed and as recomputed from the figures beside it. */
export interface Figure {
  readonly table: string;
  readonly row: string;
  readonly label: string;
  readonly column: string;
  readonly line: number;
  /** The relation's id within the table's spec. */
  readonly relation: string;
  readonly kind: RelationKind;
  /** Where the document justifies the relation. */
  readonly source: string;
  readonly raw: string;
  /** In the printed cell's unit; a percentage as a share of 1. */
  readonly printed: number;
  /** What the printed inputs give, in the same unit, and the range that their rounding leaves. */
  readonly recomputed: number;
  readonly low: number;
  readonly high: number;
  readonly withinRounding: boolean;
  /** Where a sum disagrees and one of its parts is blank: the part, and what it would have to be. */
  readonly blank?: { readonly row: string; readonly column: string; readonly needs: number };
  /** How many parts are blank, where a plain sum disagrees. */
  readonly blanks?: number;
  readonly inputs: readonly Input[];
}

export interface Input {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly line: number;
  readonly raw: string;
}

/** A relation that could not be looked at, and why. */
export interface Skipped {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly relation: string;
  readonly why: string;
}

/** A figure with the relation that it was recomputed by. */
export interface Judged {
  readonly check: Check;
  readonly figure: Figure;
}

export interface Reproduction {
  readonly figures: readonly Figure[];
  readonly skipped: readonly Skipped[];
  /** The figures that the tables' relations speak of; those told in prose are not among them. */
  readonly judged: readonly Judged[];
}
