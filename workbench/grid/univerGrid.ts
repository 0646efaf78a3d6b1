/** The grid port on Univer. */
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { CellValueType, IUndoRedoService } from "@univerjs/presets";
import type {
  FRange,
  FUniver,
  FWorkbook,
  FWorksheet,
  ICellData,
  Injector,
  IRange,
} from "@univerjs/presets";
import type { Calculation } from "./calculation";
import type { Area, CellEdit, CellStyle, ClearWhat, Grid, Place, SheetInfo } from "./port";
import { readCells } from "./readCells";
import { protectSheet, unprotectSheet } from "./protection";
import type { GroupingUndoService } from "./undo";

export interface UniverGridParts {
  univerAPI: FUniver;
  workbook: FWorkbook;
  injector: Injector;
  calculation: Calculation;
  /** Forgets the results of the pane's functions. */
  forgetResults: () => void;
}

/** Sheets are grown by this much beyond what a write needs. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 2;

export function createUniverGrid(parts: UniverGridParts): Grid {
  const { univerAPI, workbook, injector, calculation } = parts;
  const unitId = workbook.getId();
  const formulas = injector.get(FormulaDataModel);
  const undo = injector.get(IUndoRedoService) as GroupingUndoService;
  const protectedSheets = new Set<string>();

  const sheet = (sheetId: string): FWorksheet => {
    const found = workbook.getSheetBySheetId(sheetId);
    if (found === null) throw new Error(`There is no sheet with the id ${sheetId}.`);
    return found;
  };

  const range = (place: Place): FRange => {
    const { row, column, rowCount, columnCount } = place.area;
    const target = sheet(place.sheetId);
    if (target.getMaxRows() < row + rowCount) target.setRowCount(row + rowCount + SPARE_ROWS);
    if (target.getMaxColumns() < column + columnCount) {
      target.setColumnCount(column + columnCount + SPARE_COLUMNS);
    }
    return target.getRange(row, column, rowCount, columnCount);
  };

  const read = (place: Place) => {
    const target = sheet(place.sheetId);
    const spilled = formulas.getArrayFormulaCellData()[unitId]?.[place.sheetId];
    return readCells(
      {
        workbook: workbook.getWorkbook(),
        worksheet: target.getSheet(),
        formulaAt: (row, column) =>
          formulas.getFormulaStringByCell(row, column, place.sheetId, unitId) ?? "",
        spilledAt: (row, column) => spilled?.[row]?.[column] ?? null,
      },
      place.area,
    );
  };

  const selection = (): Place => {
    const active = workbook.getActiveRange();
    if (active === null) return { sheetId: workbook.getActiveSheet().getSheetId(), area: CORNER };
    return { sheetId: active.getSheetId(), area: areaOf(active.getRange()) };
  };

  return {
    sheets: () =>
      workbook.getSheets().map(
        (one): SheetInfo => ({
          id: one.getSheetId(),
          name: one.getSheetName(),
          hidden: one.isSheetHidden(),
          protected: protectedSheets.has(one.getSheetId()),
        }),
      ),
    activeSheetId: () => workbook.getActiveSheet().getSheetId(),
    activateSheet: (sheetId) => {
      sheet(sheetId).activate();
    },
    addSheet: (name) => workbook.insertSheet(name).getSheetId(),
    renameSheet: (sheetId, name) => {
      sheet(sheetId).setName(name);
    },
    setSheetHidden: (sheetId, hidden) => {
      if (hidden) sheet(sheetId).hideSheet();
      else sheet(sheetId).showSheet();
    },
    deleteSheet: (sheetId) => {
      workbook.deleteSheet(sheetId);
    },
    protect: async (sheetId) => {
      await protectSheet(sheet(sheetId));
      protectedSheets.add(sheetId);
    },
    unprotect: async (sheetId) => {
      await unprotectSheet(sheet(sheetId));
      protectedSheets.delete(sheetId);
    },

    selection,
    activeCell: () => {
      const cell = workbook.getActiveCell();
      if (cell === null) return selection();
      return { sheetId: cell.getSheetId(), area: areaOf(cell.getRange()) };
    },
    select: (place) => {
      if (workbook.getActiveSheet().getSheetId() !== place.sheetId) sheet(place.sheetId).activate();
      workbook.setActiveRange(range(place));
    },

    usedArea: (sheetId, valuesOnly) => usedArea(read, sheet(sheetId), valuesOnly),
    read: (place) => {
      range(place);
      return read(place);
    },
    spillArea: (sheetId, row, column) => {
      const spilled = formulas.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
      return spilled === undefined ? null : areaOf(spilled);
    },

    write: (place, edits) => {
      range(place).setValues(matrix(place.area, edits));
    },
    setNumberFormats: (place, formats) => {
      range(place).setNumberFormats(formats.map((row) => [...row]));
    },
    setStyle: (place, style) => {
      applyStyle(range(place), style);
    },
    setColumnWidth: (place, pixels) => {
      sheet(place.sheetId).setColumnWidths(place.area.column, place.area.columnCount, pixels);
    },
    clear: (place, what) => {
      clear(range(place), what);
    },

    isFormula: (formula) =>
      univerAPI.getFormula().lexerTreeBuilder.treeBuilder(formula) !== "#VALUE!",
    recalculate: (full) => {
      if (full) parts.forgetResults();
      calculation.recomputeAll();
    },
    settled: calculation.settled,
    asOneUndoStep: (work) => undo.asOneStep(unitId, work),

    onSelectionChanged: (listener) => {
      univerAPI.addEvent(univerAPI.Event.SelectionChanged, ({ worksheet, selections }) => {
        const [first] = selections;
        if (first !== undefined) {
          listener({ sheetId: worksheet.getSheetId(), area: areaOf(first) });
        }
      });
    },
    onDataChanged: (listener) => {
      univerAPI.addEvent(univerAPI.Event.SheetValueChanged, ({ effectedRanges, payload }) => {
        // Without a trigger it was the engine that wrote its results.
        if (!("trigger" in payload.params) || payload.params.trigger === undefined) return;
        effectedRanges.forEach((one) => {
          listener({ sheetId: one.getSheetId(), area: areaOf(one.getRange()) });
        });
      });
    },
  };
}

const CORNER: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

function areaOf(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}

/** Univer leaves out of a write the cells that its matrix does not name. */
function matrix(
  area: Area,
  edits: readonly (readonly (CellEdit | undefined)[])[],
): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  edits.forEach((row, r) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((edit, c) => {
      if (edit !== undefined) cells[area.column + c] = cellData(edit);
    });
    rows[area.row + r] = cells;
  });
  return rows;
}

function cellData(edit: CellEdit): ICellData {
  const empty = { f: null, si: null, p: null };
  if (edit === null) return { ...empty, v: null, t: null };
  if ("formula" in edit) return { ...empty, f: edit.formula, v: null, t: null };
  const { value } = edit;
  if (typeof value === "boolean") {
    return { ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  const type = typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
  return { ...empty, v: value, t: type };
}

function applyStyle(range: FRange, style: CellStyle): void {
  if (style.bold !== undefined) range.setFontWeight(style.bold ? "bold" : "normal");
  if (style.italic !== undefined) range.setFontStyle(style.italic ? "italic" : "normal");
  if (style.fontColor !== undefined) range.setFontColor(style.fontColor);
  if (style.fill !== undefined) range.setBackgroundColor(style.fill ?? "");
  if (style.wrapText !== undefined) range.setWrap(style.wrapText);
}

function clear(range: FRange, what: ClearWhat): void {
  if (what === "All") range.clear();
  else if (what === "Contents") range.clearContent();
  else range.clearFormat();
}

function usedArea(
  read: (place: Place) => { value: unknown; formula: string | null; numberFormat: string }[][],
  sheet: FWorksheet,
  valuesOnly: boolean,
): Area | null {
  const area: Area = {
    row: 0,
    column: 0,
    rowCount: sheet.getLastRow() + 1,
    columnCount: sheet.getLastColumn() + 1,
  };
  const cells = read({ sheetId: sheet.getSheetId(), area });
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const hasFormat = !valuesOnly && cell.numberFormat !== "General";
      if (cell.value === "" && cell.formula === null && !hasFormat) return;
      top = Math.min(top, r);
      left = Math.min(left, c);
      bottom = Math.max(bottom, r);
      right = Math.max(right, c);
    });
  });
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
