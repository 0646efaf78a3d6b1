import type { Block } from "../../../src/recognise/document";
import type { CleanDocument } from "./clean";
import type { CellAt } from "./edit";
import type { Random } from "./random";

/** A workbook with one fault, and where that is. */
export interface Fault {
  readonly document: readonly Block[];
  /** The cells that were altered, as they stand now: one of them must be told of. */
  readonly at: readonly CellAt[];
  /** Cells of figures that are made of the altered ones: a relation that tells of them will do. */
  readonly made?: readonly CellAt[];
  /** The sheet that it is about, where that is not the one of the altered cells. */
  readonly about?: string;
  /** Whether it can only be noticed with all tables of the family at hand. */
  readonly isAcross?: boolean;
  /** What was done, for who has to look into a fault that was missed. */
  readonly what: string;
}

/** A place where a fault can be planted. */
export interface Candidate {
  /** The template's spec: each of them gets its share of the runs. */
  readonly template: string;
  /** Undefined where it turns out that nothing would be wrong. */
  plant(random: Random): Fault | undefined;
}

export type Group = "figures" | "form" | "rows" | "indicators" | "prose" | "across" | "agenda";

export interface Kind {
  readonly group: Group;
  readonly title: string;
  candidates(document: CleanDocument): readonly Candidate[];
}
