/** The grid port on Univer. */
import {
  ErrorType,
  FormulaDataModel,
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { ISetSelectionsOperationParams } from "@univerjs/preset-sheets-core";
import { ICommandService, IUndoRedoService } from "@univerjs/core";
import type { ICommandInfo, Injector, IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Calculation } from "./calculation";
import type { Area, Grid, Place, SheetInfo } from "./port";
import { readCells } from "./read-cells";
import type { FRange, FWorkbook, FWorksheet } from "./facade";
import { applyStyle, clearRange, editMatrix, usedArea } from "./cell-changes";
import { conditionsOf, setCondition } from "./conditions";
import { createNames } from "./defined-names";
import { insertSheets } from "./insert-file";
import { createLocks } from "./locks";
import type { Locks } from "./locks";
import { protectSheet, unprotectSheet } from "./protection";
import { GroupingUndoService } from "./undo";

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
  const undo = injector.get(IUndoRedoService);
  if (!(undo instanceof GroupingUndoService)) throw new Error("The undo list cannot group steps.");
  const points = univerAPI.Enum.WorksheetPermissionPoint;
  const locks = createLocks();
  const names = createNames(workbook, injector);
  refuseTyping(univerAPI, locks);

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
      workbook.getSheets().map((one): SheetInfo => ({
        id: one.getSheetId(),
        name: one.getSheetName(),
        hidden: one.isSheetHidden(),
        protected: locks.isProtected(one.getSheetId()),
      })),
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
    insertFile: (file, position) => {
      const target = {
        injector,
        unitId,
        sheetNames: workbook.getSheets().map((one) => one.getSheetName()),
        names: names.all(),
      };
      const active = workbook.getActiveSheet();
      const inserted = insertSheets(target, file, position);
      // the grid shows every sheet that it is given
      active.activate();
      for (const { id, isProtected, allowsFormats, unlocked } of inserted.sheets) {
        locks.setUnlocked(id, unlocked);
        locks.set(id, isProtected ? { allowsFormats } : undefined);
      }
      for (const name of inserted.names) names.add(name);
      return inserted.sheets.map(({ id }) => id);
    },
    names: names.all,
    addName: names.add,
    setName: names.set,
    deleteName: names.remove,
    protect: async (sheetId, protection = { allowsFormats: false }) => {
      if (!locks.hasUnlocked(sheetId)) await protectSheet(sheet(sheetId), points);
      locks.set(sheetId, protection);
    },
    unprotect: async (sheetId) => {
      if (!locks.hasUnlocked(sheetId)) await unprotectSheet(sheet(sheetId), points);
      locks.set(sheetId, undefined);
    },
    isLocked: locks.isLocked,
    allowsFormats: (sheetId) => locks.protection(sheetId)?.allowsFormats ?? true,

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
    hiddenRows: ({ sheetId, area }) =>
      Array.from(
        { length: area.rowCount },
        (_, at) =>
          !sheet(sheetId)
            .getSheet()
            .getRowVisible(area.row + at),
      ),
    hiddenColumns: ({ sheetId, area }) =>
      Array.from(
        { length: area.columnCount },
        (_, at) =>
          !sheet(sheetId)
            .getSheet()
            .getColVisible(area.column + at),
      ),
    spillArea: (sheetId, row, column) => {
      const spilled = formulas.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
      return spilled === undefined ? null : areaOf(spilled);
    },

    write: (place, edits) => {
      range(place).setValues(editMatrix(place.area, edits));
    },
    setNumberFormats: (place, formats) => {
      range(place).setNumberFormats(formats.map((row) => [...row]));
    },
    setStyle: (place, style) => {
      applyStyle(range(place), style);
    },
    conditions: (sheetId) => conditionsOf(sheet(sheetId)),
    setCondition: (sheetId, condition) => {
      setCondition(sheet(sheetId), condition);
    },
    removeCondition: (sheetId, id) => {
      sheet(sheetId).deleteConditionalFormattingRule(id);
    },
    insertRows: (sheetId, row, count) => {
      sheet(sheetId).insertRowsBefore(row, count);
    },
    setColumnWidth: (place, pixels) => {
      sheet(place.sheetId).setColumnWidths(place.area.column, place.area.columnCount, pixels);
    },
    clear: (place, what) => {
      clearRange(range(place), what);
    },

    isFormula: (formula) =>
      univerAPI.getFormula().lexerTreeBuilder.treeBuilder(formula) !== ErrorType.VALUE,
    recalculate: (full) => {
      if (full) parts.forgetResults();
      calculation.recomputeAll();
    },
    settled: calculation.settled,
    asOneUndoStep: (work) => undo.asOneStep(unitId, work),

    onSelectionChanged: (listener) => {
      let last = "";
      injector.get(ICommandService).onCommandExecuted((command) => {
        if (!changesSelection(command)) return;
        const place = selection();
        const key = JSON.stringify(place);
        if (key === last) return;
        last = key;
        listener(place);
      });
    },
    onDataChanged: (listener) => {
      univerAPI.addEvent(univerAPI.Event.SheetValueChanged, ({ effectedRanges, payload }) => {
        // Without a trigger it was the engine that wrote its results.
        if (typeof Reflect.get(payload.params, "trigger") !== "string") return;
        effectedRanges.forEach((one) => {
          listener({ sheetId: one.getSheetId(), area: areaOf(one.getRange()) });
        });
      });
    },
  };
}

/** Keeps a person from typing into locked cells; the grid itself only knows sheets locked as a whole. */
function refuseTyping(univerAPI: FUniver, locks: Locks): void {
  univerAPI.addEvent(univerAPI.Event.BeforeSheetEditStart, (event) => {
    const { row, column, worksheet } = event;
    const area = { row, column, rowCount: 1, columnCount: 1 };
    if (locks.isLocked({ sheetId: worksheet.getSheetId(), area })) event.cancel = true;
  });
}

/** Whether a selection has been made, not while it is being dragged. */
function changesSelection(command: Readonly<ICommandInfo>): boolean {
  if (command.id === SetWorksheetActiveOperation.id) return true;
  if (command.id !== SetSelectionsOperation.id) return false;
  const type = (command.params as ISetSelectionsOperationParams | undefined)?.type;
  return type !== SelectionMoveType.MOVE_START && type !== SelectionMoveType.MOVING;
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
