/** Sheets of a file into Univer's workbook. */
import {
  generateRandomId,
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import type { ICellData, Injector, IWorksheetData } from "@univerjs/core";
import { InsertSheetCommand } from "@univerjs/preset-sheets-core";
import { followNames, freeName } from "../file/formulas";
import type { FileSheet, WorkbookFile } from "../file/workbook-file";
import type { DefinedName } from "./port";

export interface InsertTarget {
  injector: Injector;
  unitId: string;
  sheetNames: readonly string[];
  /** Defined names that exist already. */
  names: readonly DefinedName[];
}

export interface InsertedFile {
  sheets: readonly (FileSheet & { id: string })[];
  /** Those of the file's names that can be added: Excel keeps the ones that exist already. */
  names: readonly DefinedName[];
}

/** Inserts the sheets in front of a position; the names are left to the caller. */
export function insertSheets(
  { injector, unitId, sheetNames, names }: InsertTarget,
  file: WorkbookFile,
  position: number,
): InsertedFile {
  const commands = injector.get(ICommandService);
  const taken = new Set(sheetNames.map((name) => name.toLowerCase()));
  const renamed = new Map<string, string>();
  const named = file.sheets.map((sheet) => {
    const name = freeName(sheet.name, taken);
    taken.add(name.toLowerCase());
    if (name !== sheet.name) renamed.set(sheet.name.toLowerCase(), name);
    return { ...sheet, name, id: generateRandomId() };
  });
  named.forEach(({ id, name, data }, index) => {
    const snapshot = mergeWorksheetSnapshotWithDefault({
      ...data,
      id,
      name,
      cellData: followedCells(data.cellData, renamed),
    });
    const isDone = commands.syncExecuteCommand(InsertSheetCommand.id, {
      unitId,
      index: position + index,
      sheet: snapshot,
    });
    if (!isDone) throw new Error(`The grid did not take the sheet "${name}".`);
  });
  const existing = new Set(names.map(({ name }) => name.toLowerCase()));
  const added = file.names
    .filter(({ name }) => !existing.has(name.toLowerCase()))
    .map(({ name, formula }) => ({ name, formula: followNames(formula, renamed) }));
  return { sheets: named, names: added };
}

function followedCells(
  cells: IWorksheetData["cellData"] | undefined,
  renamed: ReadonlyMap<string, string>,
): IWorksheetData["cellData"] {
  const rows = (cells ?? {}) as Record<number, Record<number, ICellData>>;
  if (renamed.size === 0) return rows;
  return Object.fromEntries(
    Object.entries(rows).map(([row, columns]) => [
      row,
      Object.fromEntries(
        Object.entries(columns).map(([column, cell]) => [
          column,
          typeof cell.f === "string" ? { ...cell, f: followNames(cell.f, renamed) } : cell,
        ]),
      ),
    ]),
  );
}
