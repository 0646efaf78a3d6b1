import type { Measurement } from "../framework/framework";
import { figuresIn, tellsFigure } from "./told-figures";

/** What the framework says of the parts that share a cell: in lines of their own, what is alike once. */
export function textOf(known: readonly Measurement[]): string {
  return [...new Set(known.map(({ text }) => text))].join("\n");
}

/**
 * Whether a printed baseline or target has other figures than the framework's: in the framework's own
 * language than its words, in another one than its value, as far as it has one.
 */
export function hasOtherFigures(
  printed: string,
  known: readonly Measurement[],
  isSameLanguage: boolean,
): boolean {
  return isSameLanguage
    ? figuresIn(printed).join(" ") !== figuresIn(textOf(known)).join(" ")
    : !known.every(({ value }) => value === null || tellsFigure(printed, value));
}
