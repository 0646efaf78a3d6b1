/**
 * Reads an .xlsx file for the grid, by exceljs, which is loaded with the first file. Validations,
 * conditional formats, filters, links and print settings are not taken over.
 */
import { BooleanNumber, CellValueType } from "@univerjs/core";
import type { ICellData, IFreeze, IRange, IWorksheetData } from "@univerjs/core";
import type { Cell, CellValue, Row, Workbook, Worksheet, WorksheetView } from "exceljs";
import { unzipSync } from "fflate";
import type { Area, DefinedName } from "../grid/places";
import { HostError, invalidArgument } from "../host/errors";
import { cellStyle } from "./cell-style";
import { shownFormula } from "./formulas";
import type { FileSheet, WorkbookFile } from "./workbook-file";

/** Pixels of a character of the standard font, and what a column adds to its characters. */
const CHARACTER = 7;
const COLUMN_PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 8;
/** Days from Excel's day 0 to that of JavaScript. */
const EPOCH_DAYS = 25_569;
const DAY_MS = 86_400_000;
/** Parts that Excel for the web refuses to insert. */
const REFUSED = /^xl\/(charts|comments|pivotTables|slicers)/;

/** Throws InvalidArgument where the text is no base64 of an .xlsx file. */
export async function readFile(base64: string): Promise<WorkbookFile> {
  const bytes = bytesOf(base64);
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  } catch (error) {
    throw invalidArgument(`The file cannot be read: ${String(error)}`);
  }
  return { sheets: workbook.worksheets.map(fileSheet), names: definedNames(workbook) };
}

/** Throws as Excel for the web does where a file to be inserted holds what it does not insert. */
export function refuseParts(base64: string): void {
  const refused = partsOf(base64).filter((name) => REFUSED.test(name));
  if (refused.length === 0) return;
  throw new HostError(
    "UnsupportedOperation",
    `Excel for the web does not insert files with charts, comments, pivot tables or slicers: ${refused.join(", ")}.`,
  );
}

/** The names of the parts that an .xlsx file is made of. */
function partsOf(base64: string): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytesOf(base64), {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch (error) {
    throw invalidArgument(`The file cannot be read: ${String(error)}`);
  }
  return names;
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument("The file is not base64.");
  }
}

function definedNames(workbook: Workbook): DefinedName[] {
  return workbook.definedNames.model.flatMap(({ name, ranges }) =>
    ranges.length === 0 ? [] : [{ name, formula: `=${ranges.join(",")}` }],
  );
}

function fileSheet(sheet: Worksheet): FileSheet {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const unlocked: Area[] = [];
  const rowData: Record<number, { h?: number; hd?: BooleanNumber }> = {};
  sheet.eachRow({ includeEmpty: true }, (row: Row) => {
    const r = row.number - 1;
    // exceljs gives undefined for rows without a height of their own, whatever its types say
    const height = row.height as number | undefined;
    if (height !== undefined || row.hidden) {
      rowData[r] = {
        ...(height === undefined ? {} : { h: Math.round(height * PIXELS_PER_POINT) }),
        ...(row.hidden ? { hd: BooleanNumber.TRUE } : {}),
      };
    }
    row.eachCell({ includeEmpty: true }, (cell: Cell) => {
      const c = Number(cell.col) - 1;
      (cellData[r] ??= {})[c] = gridCell(cell);
      const protection = cell.protection as { locked?: boolean } | undefined;
      if (protection?.locked === false) {
        unlocked.push({ row: r, column: c, rowCount: 1, columnCount: 1 });
      }
    });
  });
  const hidden = sheet.state !== "visible";
  const freeze = frozen(sheet);
  const data: Partial<IWorksheetData> = {
    name: sheet.name,
    cellData,
    rowData,
    columnData: columnData(sheet),
    mergeData: merges(sheet),
    rowCount: sheet.rowCount + SPARE_ROWS,
    columnCount: sheet.columnCount + SPARE_COLUMNS,
    hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    showGridlines:
      viewOf(sheet)?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(freeze === undefined ? {} : { freeze }),
  };
  // kept by exceljs, though its types do not say so
  const { sheetProtection } = sheet as unknown as {
    sheetProtection?: { sheet?: boolean; formatCells?: boolean } | null;
  };
  return {
    name: sheet.name,
    hidden,
    isProtected: sheetProtection?.sheet === true,
    allowsFormats: sheetProtection?.formatCells === true,
    unlocked,
    data,
  };
}

function columnData(sheet: Worksheet): Record<number, { w?: number; hd?: BooleanNumber }> {
  // null where no column has a width of its own
  const columns = sheet.columns as typeof sheet.columns | null;
  return Object.fromEntries(
    (columns ?? []).flatMap(({ width, hidden }, index) => {
      const data = {
        ...(width === undefined ? {} : { w: Math.trunc(width * CHARACTER) + COLUMN_PADDING }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      };
      return Object.keys(data).length > 0 ? [[index, data]] : [];
    }),
  );
}

function merges(sheet: Worksheet): IRange[] {
  return sheet.model.merges.map((address) => {
    const [start, end] = address.split(":").map((corner) => sheet.getCell(corner));
    if (start === undefined || end === undefined) throw invalidArgument(`Merge ${address}`);
    return {
      startRow: Number(start.row) - 1,
      startColumn: Number(start.col) - 1,
      endRow: Number(end.row) - 1,
      endColumn: Number(end.col) - 1,
    };
  });
}

function viewOf(sheet: Worksheet): Partial<WorksheetView> | undefined {
  // null where the file has none
  return (sheet.views as typeof sheet.views | null)?.[0];
}

function frozen(sheet: Worksheet): IFreeze | undefined {
  const view = viewOf(sheet);
  if (view?.state !== "frozen") return undefined;
  const { xSplit = 0, ySplit = 0 } = view;
  return {
    xSplit,
    ySplit,
    startRow: ySplit === 0 ? -1 : ySplit,
    startColumn: xSplit === 0 ? -1 : xSplit,
  };
}

function gridCell(cell: Cell): ICellData {
  const s = cellStyle(cell.style);
  // only the first of merged cells holds the content
  if (cell.isMerged && cell.master !== cell) return { s };
  const formula = cell.formula as string | undefined;
  if (formula === undefined) return { ...constant(cell.value), s };
  const result = constant(cell.result);
  return { ...result, f: `=${shownFormula(formula)}`, s };
}

function constant(value: CellValue): ICellData {
  if (value === null || value === undefined) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  if (value instanceof Date) {
    return { v: value.getTime() / DAY_MS + EPOCH_DAYS, t: CellValueType.NUMBER };
  }
  if ("richText" in value) return constant(value.richText.map(({ text }) => text).join(""));
  if ("text" in value) return constant(value.text);
  if ("error" in value) return constant(value.error);
  return {};
}
