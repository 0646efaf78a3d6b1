import type ExcelJS from "exceljs";
import { printReference, areaAt } from "../../model/a1";
import { MAX_CELL_TEXT, MAX_FORMULA } from "../../model/limits";
import type {
  CellContent,
  CellPlan,
  CellStyle,
  FormulaResult,
  SheetPlan,
} from "../../model/workbook-plan";
import { DocumentError } from "../document-error";
import { cellText, looksLikeFormula, TEXT_FORMAT } from "./cell-text";
import { rangeText } from "./range-text";

const FONT = "Calibri";
const FONT_SIZE = 11;

/** Puts the cells of a plan on a sheet: contents, looks, row heights, links, merged cells. */
export function planCells(
  sheet: ExcelJS.Worksheet,
  plan: SheetPlan,
  styles: Readonly<Record<string, CellStyle>>,
): void {
  const looks: Looks = { styles, isRightToLeft: plan.isRightToLeft, made: new Map() };
  plan.rows.forEach(({ height, cells }, at) => {
    const row = sheet.getRow(at + 1);
    if (height !== undefined) row.height = height;
    cells.forEach((cell, column) => {
      if (cell) putCell(row.getCell(column + 1), cell, looks);
    });
  });
  for (const area of plan.merges) sheet.mergeCells(rangeText(area));
}

function putCell(
  target: ExcelJS.Cell,
  { content, style, format, link }: CellPlan,
  looks: Looks,
): void {
  const isTextToKeep = content?.kind === "text" && looksLikeFormula(content.text);
  target.style = lookOf(style, isTextToKeep ? TEXT_FORMAT : format, looks);
  if (!content) return;
  checkLength(target, content);
  if (content.kind === "text" && link) {
    const to = printReference(areaAt(link, { rows: 1, columns: 1 }));
    target.value = { text: cellText(content.text), hyperlink: `#${to}` };
    return;
  }
  target.value = valueOf(content);
}

function valueOf(content: CellContent): ExcelJS.CellValue {
  switch (content.kind) {
    case "text":
      return cellText(content.text);
    case "number":
      return content.value;
    case "formula":
      return {
        formula: content.formula,
        result: resultOf(content.result),
      } as ExcelJS.CellFormulaValue;
  }
}

function resultOf(result: FormulaResult): ExcelJS.CellFormulaValue["result"] {
  if (typeof result === "string") return cellText(result);
  return typeof result === "object" ? { error: result.error } : result;
}

function checkLength(target: ExcelJS.Cell, content: CellContent): void {
  const where = `Sheet “${target.worksheet.name}”, cell ${target.address}`;
  if (content.kind === "text" && content.text.length > MAX_CELL_TEXT) {
    throw new DocumentError(
      `${where}: the text has ${content.text.length} characters; Excel holds ${MAX_CELL_TEXT} in a cell. Shorten it.`,
    );
  }
  if (content.kind === "formula" && content.formula.length > MAX_FORMULA) {
    throw new DocumentError(
      `${where}: the formula has ${content.formula.length} characters; Excel takes ${MAX_FORMULA}.`,
    );
  }
}

/** The looks of one sheet, one object for each: it has thousands of cells and a handful of looks. */
interface Looks {
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly isRightToLeft: boolean;
  readonly made: Map<string, Partial<ExcelJS.Style>>;
}

function lookOf(name: string, format: string | undefined, looks: Looks): Partial<ExcelJS.Style> {
  const key = `${name} ${format ?? ""}`;
  const known = looks.made.get(key);
  if (known) return known;
  const style = looks.styles[name];
  if (!style) throw new Error(`There is no look “${name}”.`);
  // by itself a text that begins with a number (“2.1 …”) would run from left to right
  const isRightToLeftText = looks.isRightToLeft && (format === undefined || format === TEXT_FORMAT);
  const look = excelStyle(style, format, isRightToLeftText);
  looks.made.set(key, look);
  return look;
}

function excelStyle(
  style: CellStyle,
  format: string | undefined,
  isRightToLeftText: boolean,
): Partial<ExcelJS.Style> {
  const { horizontal, vertical, wraps, fill, colour, rules = [] } = style;
  const rule: Partial<ExcelJS.Border> = {
    style: "thin",
    color: { argb: `FF${style.ruleColour ?? "000000"}` },
  };
  return {
    font: {
      name: FONT,
      size: style.size ?? FONT_SIZE,
      ...(style.isBold ? { bold: true } : {}),
      ...(style.isItalic ? { italic: true } : {}),
      ...(colour === undefined ? {} : { color: { argb: `FF${colour}` } }),
    },
    alignment: {
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      ...(wraps ? { wrapText: true } : {}),
      ...(isRightToLeftText ? { readingOrder: "rtl" } : {}),
    },
    border: Object.fromEntries(rules.map((side) => [side, rule])),
    protection: { locked: !style.isUnlocked },
    ...(fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${fill}` } } }),
    ...(format === undefined ? {} : { numFmt: format }),
  };
}
