import { readFigure } from "../calc/read-figure";
import { withoutNonFigures } from "../calc/not-figures";
import { normaliseFigure, readNumberText } from "../model/number-text";
import { remembered } from "../model/remembered";

/** The figures of a passage, the least first. Years and the like are none. */
export const figuresIn = remembered((text: string): readonly number[] => {
  const plain = withoutNonFigures(normaliseFigure(text));
  return (plain.match(/\d+(?:[.,]\d+)*/gu) ?? [])
    .map((digits) => readNumberText(digits)?.value ?? Number.NaN)
    .sort((one, other) => one - other);
});

/**
 * Whether a passage tells a figure, in digits or as a word; true as well of one that tells none.
 *
 * @param value percent as a share of 1
 */
export function tellsFigure(text: string, value: number): boolean {
  const read = readFigure(text);
  if (!read || read.value === null) return true;
  const figures = figuresIn(text).flatMap((figure) => [figure, figure / 100]);
  return [...figures, read.value].some((figure) => isSameFigure(figure, value));
}

export function isSameFigure(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}
