/** Excel takes what is written as if it was typed: what stays a text has to be said. */
import { isErrorCode } from "../../model/cell-error";
import type { CellValue } from "../../model/workbook-port";

/** What begins a formula or an error, in either width, or asks for the text itself. */
const SIGN = /^[=+\-@'#＝＋－＠＇＃]/u;

/** Without a digit nothing is a number, a date or an amount, in whatever language Excel runs. */
const DIGIT = /\p{N}/u;

/** Truth values, as the languages of the organisation have them; Arabic and Chinese have the first. */
const TRUTH = /^\s*(true|false|vrai|faux|verdadero|falso|истина|ложь)\s*$/iu;

/** The text with an apostrophe in front, wherever Excel could make something else of it. */
export function typedText(text: string): string {
  return SIGN.test(text) || DIGIT.test(text) || TRUTH.test(text) ? `'${text}` : text;
}

/** What has to be written for a cell to hold again what it held. */
export function typedAgain(value: CellValue, formula: CellValue): CellValue {
  if (typeof formula !== "string") return formula;
  // a text that merely begins with an equals sign is its own value
  if (formula.startsWith("=") && formula !== value) return formula;
  return isErrorCode(formula) ? formula : typedText(formula);
}
