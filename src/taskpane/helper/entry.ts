import type { ArgumentDefinition } from "../../functions/definition";
import { READERS } from "../../functions/read-argument";
import { parseReference, type Reference } from "../../model/a1";
import { cellError, isCellError, type CellError } from "../../model/cell-error";
import { MAX_FORMULA_TEXT } from "../../model/limits";
import { decimalsOf, readNumberText } from "../../model/number-text";
import type { CellValue } from "../../model/workbook-port";

/** What the user put into the field of an argument. */
export type Entry =
  | { readonly kind: "empty" }
  | { readonly kind: "reference"; readonly reference: Reference }
  /** A value: as the formula has it, and as the function receives it. */
  | { readonly kind: "value"; readonly literal: string; readonly value: CellValue }
  | { readonly kind: "problem"; readonly error: CellError };

/** Arguments that are words: a figure typed for them stays text. */
const WORDS = new Set<ArgumentDefinition["kind"]>([
  "text",
  "raw",
  "system",
  "documentType",
  "ratingRule",
  "reportingPoint",
  "language",
  "budgetBasis",
  "revenueBasis",
  "indicatorField",
  "recommendationField",
]);

/**
 * Reads a field: a reference, or a value as the function itself would read it. Text is put into
 * quotes, so that it never becomes part of the formula; quotes that the user typed make text of
 * what would be a reference.
 */
export function readEntry(argument: ArgumentDefinition, typed: string): Entry {
  const text = typed.trim();
  if (text === "") return { kind: "empty" };
  const quoted = /^["“”](.*)["“”]$/su.exec(text);
  if (!quoted) {
    const reference = parseReference(text.replace(/^=/, ""));
    if (reference) return { kind: "reference", reference };
  }
  const content = quoted ? (quoted[1] ?? "").replaceAll('""', '"') : text;
  return readValue(argument, content, quoted !== null);
}

function readValue(argument: ArgumentDefinition, content: string, isQuoted: boolean): Entry {
  const read = READERS[argument.kind].read(content);
  if (isCellError(read)) return { kind: "problem", error: read };
  if (read === null) {
    if (argument.nil !== "refused") return textEntry("-");
    return { kind: "problem", error: cellError("#VALUE!", "missing", { argument: argument.id }) };
  }
  if (typeof read === "boolean") {
    return { kind: "value", literal: read ? "TRUE" : "FALSE", value: read };
  }
  const number = isQuoted || WORDS.has(argument.kind) ? undefined : readNumberText(content);
  // a number forgets the zeros it was printed with
  const losesDecimals =
    argument.kind === "printed" && number?.decimals !== decimalsOf(number?.value ?? 0);
  if (!number || losesDecimals) return textEntry(content);
  return {
    kind: "value",
    literal: String(number.value).toUpperCase(),
    value: number.value,
  };
}

function textEntry(text: string): Entry {
  return { kind: "value", literal: quotedForFormula(text), value: text };
}

/** Text as a formula has it: inner quotes doubled, cut where Excel takes no longer piece. */
export function quotedForFormula(text: string): string {
  const pieces = text.match(new RegExp(`.{1,${MAX_FORMULA_TEXT}}`, "gsu")) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}
