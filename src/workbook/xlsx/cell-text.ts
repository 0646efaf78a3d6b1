import type ExcelJS from "exceljs";
import { MAX_CELL_TEXT } from "../../model/limits";
import { DocumentError } from "../document-error";

/** What Excel takes for a formula when somebody edits the cell; a dash alone is none. */
const FORMULA_LIKE = /^[=+@-]./su;
/** Text as it stands, whatever it looks like. */
export const TEXT_FORMAT = "@";

/** Excel reads `_x0041_` as the character of that code (ECMA-376, 22.9.2.19): the text must not say so. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** What XML does not take, or does not give back as it was. */
const UNPRINTABLE =
  /(?![\t\n])[\p{Cc}\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A text as a cell of an .xlsx holds it. */
export function cellText(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(
      UNPRINTABLE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

/** Whether a cell with this text needs the format of texts to stay one when it is edited. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA_LIKE.test(text);
}

/** Throws a DocumentError for a text that Excel would cut. */
export function checkTextLength(cell: ExcelJS.Cell, { length }: string): void {
  if (length <= MAX_CELL_TEXT) return;
  throw new DocumentError("longText", {
    sheet: cell.worksheet.name,
    cell: cell.address,
    length,
    limit: MAX_CELL_TEXT,
  });
}
