import type ExcelJS from "exceljs";
import { printReference, areaAt } from "../../model/a1";
import { MAX_FORMULA } from "../../model/limits";
import {
  STANDARD_SIZE,
  type CellContent,
  type CellPlan,
  type CellStyle,
  type FormulaResult,
  type SheetPlan,
} from "../../model/workbook-plan";
import { DocumentError } from "../document-error";
import { cellText, checkTextLength, looksLikeFormula, TEXT_FORMAT } from "./cell-text";
import { rangeText } from "./range-text";

const FONT = "Calibri";
/** By itself a text that begins with a number (“2.1 …”) would run from left to right. */
const ARABIC = /\p{Script=Arabic}/u;

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
  const isArabic = content?.kind === "text" && ARABIC.test(content.text);
  target.style = lookOf(style, isTextToKeep ? TEXT_FORMAT : format, isArabic, looks);
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
  if (content.kind === "text") checkTextLength(target, content.text);
  if (content.kind === "formula" && content.formula.length > MAX_FORMULA) {
    throw new DocumentError("longFormula", {
      sheet: target.worksheet.name,
      cell: target.address,
      length: content.formula.length,
      limit: MAX_FORMULA,
    });
  }
}

/** The looks of one sheet, one object for each: it has thousands of cells and a handful of looks. */
interface Looks {
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly isRightToLeft: boolean;
  readonly made: Map<string, Partial<ExcelJS.Style>>;
}

function lookOf(
  name: string,
  format: string | undefined,
  isArabic: boolean,
  looks: Looks,
): Partial<ExcelJS.Style> {
  const key = JSON.stringify([name, format, isArabic]);
  const known = looks.made.get(key);
  if (known) return known;
  const style = looks.styles[name];
  if (!style) throw new Error(`There is no look “${name}”.`);
  const look = excelStyle(looks.isRightToLeft ? mirrored(style) : style, format, isArabic);
  looks.made.set(key, look);
  return look;
}

/** Texts that begin at the left begin at the right; figures stay where their digits line up. */
function mirrored(style: CellStyle): CellStyle {
  return style.horizontal === "left" ? { ...style, horizontal: "right" } : style;
}

function excelStyle(
  style: CellStyle,
  format: string | undefined,
  isArabic: boolean,
): Partial<ExcelJS.Style> {
  const { horizontal, vertical, wraps, fill, colour, rules = [] } = style;
  const rule: Partial<ExcelJS.Border> = {
    style: "thin",
    color: { argb: `FF${style.ruleColour ?? "000000"}` },
  };
  return {
    font: {
      name: FONT,
      size: style.size ?? STANDARD_SIZE,
      ...(style.isBold ? { bold: true } : {}),
      ...(style.isItalic ? { italic: true } : {}),
      ...(colour === undefined ? {} : { color: { argb: `FF${colour}` } }),
    },
    alignment: {
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      ...(wraps ? { wrapText: true } : {}),
      ...(isArabic ? { readingOrder: "rtl" } : {}),
    },
    border: Object.fromEntries(rules.map((side) => [side, rule])),
    protection: { locked: !style.isUnlocked },
    ...(fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${fill}` } } }),
    ...(format === undefined ? {} : { numFmt: format }),
  };
}
