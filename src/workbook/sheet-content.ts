import { MAX_DOCUMENT_CELLS } from "../model/limits";
import type { SheetContent } from "../model/check-port";
import { hasDigit } from "../model/number-text";
import type { CellValue } from "../model/workbook-port";
import type { Block } from "../recognise/document";
import type { RowFacts } from "../tables/data";
import { displayedNumber } from "../templates/displayed-number";
import { blocksOfRows, type SheetRow } from "./blocks-of-rows";

/**
 * Sheets of the open workbook as a document, as the same workbook's file would be read: figures as
 * they show in a column wide enough. Throws a DocumentError where there are too many cells.
 */
export function contentBlocks(contents: readonly SheetContent[]): readonly Block[] {
  let room = MAX_DOCUMENT_CELLS;
  return contents.flatMap((content) => {
    const { blocks, cellCount } = blocksOfRows(rowsOf(content), { sheet: content.name, room });
    room -= cellCount;
    return blocks;
  });
}

function rowsOf(content: SheetContent): SheetRow[] {
  const { top, left, values, formulas, formats } = content;
  const hiddenRows = new Set(content.hiddenRows);
  const hiddenColumns = new Set(content.hiddenColumns);
  return values.map((row, at): SheetRow => {
    const line = top + at + 1;
    const cells = new Map<number, string>();
    const computed: number[] = [];
    const texts: number[] = [];
    const hidden: number[] = [];
    row.forEach((value, place) => {
      const text = shown(value, formats[at]?.[place]);
      if (text === "") return;
      const column = left + place;
      cells.set(column, text);
      if (hiddenColumns.has(column)) hidden.push(column);
      const formula = formulas[at]?.[place];
      if (isFormula(formula, value)) computed.push(column);
      else if (typeof value === "string" && hasDigit(text)) texts.push(column);
    });
    const facts: RowFacts = {
      ...(hiddenRows.has(line) ? { isHidden: true } : {}),
      ...(hidden.length > 0 ? { hiddenColumns: hidden } : {}),
      ...(computed.length > 0 ? { formulas: computed } : {}),
      ...(texts.length > 0 ? { texts } : {}),
    };
    return { line, cells, ...(Object.keys(facts).length > 0 ? { facts } : {}) };
  });
}

/** A text that merely begins with an equals sign is its own value, which no formula's result is. */
function isFormula(formula: CellValue | undefined, value: CellValue): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function shown(value: CellValue, format: string | undefined): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n").trim();
  return displayedNumber(value, format ?? "General", false);
}
