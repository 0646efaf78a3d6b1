import type { CellContent } from "../model/workbook-plan";
import { isNilText } from "../model/number-text";
import { RAISED_DIGIT } from "../model/raised-digits";
import { normaliseText } from "../model/text";
import { excelFigure } from "./figure-format";
import { isError, type HeldCell } from "./held-cells";

/** What a cell shows, with the format that shows it so. */
export interface ShownCell {
  readonly content?: CellContent;
  readonly format?: string;
}

/** Raised digits behind a figure: they point to a footnote and are no part of it. */
const MARKS = new RegExp(`${RAISED_DIGIT}+`, "u");

/**
 * A printed figure as a number that shows what was printed, footnote marks included; nil as nought
 * shown as a dash. What is no figure (`不适用`) stays a text.
 */
export function printedFigure(printed: string, { value, format }: HeldCell): ShownCell {
  if (printed.trim() === "") return { format };
  // a footnote mark alone says why there is no figure, and is no nil
  if (normaliseText(printed) === "") return { content: { kind: "text", text: printed } };
  if (isNilText(printed)) return { content: { kind: "number", value: 0 }, format };
  if (typeof value !== "number") return { content: { kind: "text", text: printed } };
  const marks = MARKS.exec(printed)?.[0];
  const figure = excelFigure(normaliseText(printed));
  // a share printed as a bare figure under a heading with % is held as every other share
  const own = figure && isSame(figure.value, value) ? figure.format : format;
  return {
    content: { kind: "number", value },
    format: marks === undefined ? own : withMarks(own, marks),
  };
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-12 * Math.abs(other);
}

function withMarks(format: string, marks: string): string {
  return format
    .split(";")
    .map((section) => `${section}" ${marks}"`)
    .join(";");
}

/** A figure that a blank sheet begins with, or that its formula gives. */
export function heldFigure({ value, format }: HeldCell, formula?: string): ShownCell {
  if (formula !== undefined) {
    return { content: { kind: "formula", formula, result: value ?? 0 }, format };
  }
  if (value === null || isError(value)) return { format };
  return { content: { kind: "number", value }, format };
}

export function textContent(text: string): ShownCell {
  return text === "" ? {} : { content: { kind: "text", text } };
}
