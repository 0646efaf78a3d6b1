/**
 * What a cell's prose says of its own figures: 57 % is 4 of 7; 109 is 15 + 13 + …. A share brings
 * its `part`, or the `parts` of one that is told of several together.
 */
export interface ProseStatement {
  readonly column: string;
  readonly kind: "share" | "breakdown" | "cumulative" | "change";
  /** The figure that is derived, as printed; a decline that is told in words has its sign. */
  readonly printed: string;
  /**
   * `atLeast` where the prose says "at least 43": the inputs may make more. `exactly` where the
   * figure is a whole by its nature, and not rounded. Equal where it is left out.
   */
  readonly holds?: "atLeast" | "exactly";
  /** The figures that it is derived from, as printed; `column` where one stands in another cell. */
  readonly inputs: Readonly<Record<string, readonly ProseInput[]>>;
}

export interface ProseInput {
  readonly printed: string;
  readonly label?: string;
  readonly column?: string;
}
