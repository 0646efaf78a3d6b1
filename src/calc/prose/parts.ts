/** One of the parts that a total is told by. */
export interface Part {
  readonly label: string;
  readonly printed: string;
  readonly classifier: string;
}

/** A run of parts in a sentence, and where in it they stand. */
export interface PartList {
  readonly at: number;
  readonly end: number;
  readonly parts: readonly Part[];
}
