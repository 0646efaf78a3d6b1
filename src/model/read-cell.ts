import { cellError, isCellError, isErrorCode, type CellError } from "./cell-error";
import { isNilText, isNotApplicableText, readNumberText } from "./number-text";
import { normaliseText, quoted } from "./text";

/** Error objects as Excel hands them over: with the code in `basicValue`, or in `code`. */
function errorObject(value: object): CellError {
  try {
    for (const key of ["error", "code", "basicValue"] as const) {
      const code = (value as Record<string, unknown>)[key];
      if (isErrorCode(code)) return cellError(code);
    }
  } catch {
    // an object that throws when it is read must not take the other cells' results with it
    return cellError("#VALUE!", "unreadableCell");
  }
  return cellError("#VALUE!", "unreadableCell");
}

/** Errors as text, or what stands for one; undefined where the text is something else. */
function errorText(text: string): CellError | undefined {
  const trimmed = text.trim();
  if (trimmed !== "#N/A" && isErrorCode(trimmed)) return cellError(trimmed);
  if (isNotApplicableText(text)) return cellError("#N/A", "notApplicable", { text: quoted(text) });
  return undefined;
}

/**
 * A cell as a number: `null` for nil (blank, `""`, `-`, `–`), an error for what is not a number.
 * `不适用`, `N/A` and their sisters are #N/A. A cell that Excel hands over as 0 because it is blank
 * cannot be told from a nought.
 */
export function readNumber(cell: unknown): number | null | CellError {
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? cell : cellError("#NUM!", "overflow");
  }
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "string") {
    if (isNilText(cell)) return null;
    const error = errorText(cell);
    if (error) return error;
    const number = readNumberText(cell);
    return number ? number.value : cellError("#VALUE!", "notANumber", { text: quoted(cell) });
  }
  if (typeof cell === "boolean") {
    return cellError("#VALUE!", "notANumber", { text: cell ? "TRUE" : "FALSE" });
  }
  return typeof cell === "object" ? errorObject(cell) : cellError("#VALUE!", "unreadableCell");
}

/** A cell as text, trimmed and on one line; `null` for nil. Numbers are written as text. */
export function readText(cell: unknown): string | null | CellError {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "string") {
    if (isNilText(cell)) return null;
    return errorText(cell) ?? normaliseText(cell);
  }
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return typeof cell === "object" ? errorObject(cell) : cellError("#VALUE!", "unreadableCell");
}

const YES = new Set(["true", "yes", "1", "vrai", "oui", "verdadero", "sí", "si", "истина", "да"]);
const NO = new Set(["false", "no", "0", "faux", "non", "falso", "ложь", "нет"]);
for (const word of ["真", "是", "نعم", "صحيح"]) YES.add(word);
for (const word of ["假", "否", "لا", "خطأ"]) NO.add(word);

/** A cell as yes or no: TRUE/FALSE, 1/0, or those words in the six languages; `null` for nil. */
export function readBoolean(cell: unknown): boolean | null | CellError {
  if (typeof cell === "boolean") return cell;
  const text = readText(cell);
  if (text === null || isCellError(text)) return text;
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  return cellError("#VALUE!", "notYesOrNo", { text: quoted(text) });
}
