/** `window.workbench`: what tests and the "Simulate" menu may do. */
import type { Broker } from "./functions/broker";
import type { Cell, DefinedName, Grid, Place, SheetInfo } from "./grid/port";
import { formatAddress, formatArea, parseAddress } from "./host/a1";
import type { ChartRecord, ChartStore } from "./host/charts";
import type { HostLog, LogLine } from "./host/log";
import { readEdits } from "./host/objects/cell-edits";
import { addPart } from "./host/objects/custom-xml";
import { findSheet } from "./host/objects/sheets";
import type { HostState, Trouble } from "./host/state";

export interface Simulation {
  editing?: boolean;
  hang?: boolean;
  /** Which of the next batches fails without being begun: 1 is the next one. */
  failingBatch?: number;
  /**
   * What befalls batches to come that concern sheets, defined names or charts, by number:
   * `{ 2: "hangAfter" }` lets the next one pass, and does the one after it but answers only after
   * `release()`. An insertion sends four: look, file, look, charts. Batches that only read or write
   * cells are not counted, as the pane sends them whenever the selection moves. Replaces what was
   * said before.
   */
  troubles?: Readonly<Record<number, Trouble>>;
  /** Sheets can be neither added nor removed. */
  structureProtected?: boolean;
  /** Versions by set; null refuses the set. The pane is loaded again. */
  requirementSets?: Record<string, string | null>;
}

export interface WorkbenchApi {
  /** Resolves once the pane's functions have announced themselves and every cell is computed. */
  ready: () => Promise<void>;
  /** Resolves once nothing waits for the pane and no formula is uncomputed. */
  settled: () => Promise<void>;
  simulate: (what: Simulation) => void;
  /** How many batches hang by `troubles`. */
  held: () => number;
  /** Lets everything go on that hangs by `troubles`. */
  release: () => void;
  /** All sheets in their order. */
  sheets: () => readonly SheetInfo[];
  /** The defined names of the workbook. */
  names: () => readonly DefinedName[];
  /** The charts that were asked for, with the names of their sheets. */
  charts: () => readonly (ChartRecord & { sheet: string })[];
  /** The files, as base64, that Excel would have opened as new workbooks. */
  createdWorkbooks: () => readonly string[];
  protect: (sheet: string) => Promise<void>;
  unprotect: (sheet: string) => Promise<void>;
  getCell: (sheet: string, address: string) => Cell;
  getRange: (sheet: string, address: string) => Cell[][];
  /** Writes as a person types: `=…` is a formula, "12" a number. */
  setCell: (sheet: string, address: string, value: string | number | boolean) => void;
  /** Writes a matrix, or one value into every cell. */
  setRange: (sheet: string, address: string, values: unknown) => void;
  select: (address: string) => void;
  selection: () => string;
  activate: (sheet: string) => void;
  /** The conditional formats by a formula: the cells they lie on, and the ground that they give. */
  conditions: (sheet: string) => { cells: string; fill: string | null }[];
  /** Puts blank rows in above this one, which is counted from 1. */
  insertRows: (sheet: string, above: number, count: number) => void;
  /** Adds a blank sheet and shows it. */
  addSheet: (name: string) => void;
  undo: () => Promise<void>;
  redo: () => Promise<void>;
  /** Every non-empty cell, by address: its formula, or its value. */
  snapshot: () => Record<string, string | number | boolean>;
  cellMessage: () => string;
  log: () => readonly LogLine[];
  settings: () => Record<string, unknown>;
  /** The workbook's custom XML parts. */
  customXml: () => string[];
  /** Puts a part into the workbook as it is, sound or not, as a file may bring it along. */
  addCustomXml: (xml: string) => void;
  functions: () => { waiting: number; kept: number; asked: number };
  reloadPane: () => void;
}

export interface ApiParts {
  grid: Grid;
  broker: Broker;
  state: HostState;
  log: HostLog;
  settings: ReadonlyMap<string, unknown>;
  customXml: Map<string, string>;
  charts: ChartStore;
  created: readonly string[];
  functionsReady: Promise<void>;
  undo: () => Promise<void>;
  redo: () => Promise<void>;
  cellMessage: () => string;
  reloadPane: () => void;
}

const PAUSE_MS = 20;

export function createApi(parts: ApiParts): WorkbenchApi {
  const { grid, broker, state } = parts;

  const sheetId = (name: string): string => {
    const found = findSheet(grid, name);
    if (found === undefined) throw new Error(`There is no sheet "${name}".`);
    return found.id;
  };
  const place = (sheet: string, address: string): Place => ({
    sheetId: sheetId(sheet),
    area: parseAddress(address).area,
  });
  const settled = async (): Promise<void> => {
    await grid.settled();
    while (broker.waiting() > 0) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      await grid.settled();
    }
    await grid.settled();
  };

  const write = (sheet: string, address: string, value: unknown) => {
    const target = place(sheet, address);
    grid.write(target, readEdits(value, target.area, grid));
  };

  return {
    settled,
    ready: async () => {
      await parts.functionsReady;
      await settled();
    },
    simulate: ({ editing, hang, failingBatch, troubles, structureProtected, requirementSets }) => {
      if (editing !== undefined) state.simulatedEditing = editing;
      if (hang !== undefined) state.hanging = hang;
      if (failingBatch !== undefined) state.failingBatch = failingBatch;
      if (troubles !== undefined) state.troubles = troublesByNumber(troubles);
      if (structureProtected !== undefined) state.structureProtected = structureProtected;
      if (requirementSets === undefined) return;
      state.requirementSets = requirementSets;
      parts.reloadPane();
    },
    held: () => state.held,
    release: () => {
      const { release } = state;
      state.release = () => undefined;
      release();
    },
    sheets: grid.sheets,
    names: grid.names,
    charts: () =>
      parts.charts.all().map((chart) => ({
        ...chart,
        sheet: grid.sheets().find(({ id }) => id === chart.sheetId)?.name ?? "",
      })),
    createdWorkbooks: () => parts.created,
    protect: (sheet) => grid.protect(sheetId(sheet)),
    unprotect: (sheet) => grid.unprotect(sheetId(sheet)),
    getCell: (sheet, address) => {
      const cell = grid.read(place(sheet, address))[0]?.[0];
      if (cell === undefined) throw new Error(`There is no cell ${address}.`);
      return cell;
    },
    getRange: (sheet, address) => grid.read(place(sheet, address)),
    setCell: write,
    setRange: write,
    select: (address) => {
      const { sheet, area } = parseAddress(address);
      grid.select({ sheetId: sheet === null ? grid.activeSheetId() : sheetId(sheet), area });
    },
    selection: () => {
      const { sheetId: id, area } = grid.selection();
      return formatAddress(grid.sheets().find((sheet) => sheet.id === id)?.name ?? "", area);
    },
    addSheet: (name) => {
      grid.activateSheet(grid.addSheet(name));
    },
    conditions: (sheet) =>
      grid.conditions(sheetId(sheet)).map(({ areas, fill }) => ({
        cells: areas.map(formatArea).join(","),
        fill,
      })),
    insertRows: (sheet, above, count) => {
      grid.insertRows(sheetId(sheet), above - 1, count);
    },
    activate: (sheet) => {
      grid.activateSheet(sheetId(sheet));
    },
    undo: parts.undo,
    redo: parts.redo,
    snapshot: () => snapshot(grid),
    cellMessage: parts.cellMessage,
    log: parts.log.lines,
    settings: () => Object.fromEntries(parts.settings),
    customXml: () => [...parts.customXml.values()],
    addCustomXml: (xml) => {
      addPart(xml, parts.customXml);
    },
    functions: () => ({ waiting: broker.waiting(), kept: broker.kept(), asked: broker.asked() }),
    reloadPane: parts.reloadPane,
  };
}

function troublesByNumber(troubles: Readonly<Record<number, Trouble>>): Map<number, Trouble> {
  return new Map(Object.entries(troubles).map(([batch, what]) => [Number(batch), what]));
}

function snapshot(grid: Grid): Record<string, string | number | boolean> {
  const contents: Record<string, string | number | boolean> = {};
  for (const { id, name } of grid.sheets()) {
    const area = grid.usedArea(id, true);
    if (area === null) continue;
    grid.read({ sheetId: id, area }).forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell.value === "" && cell.formula === null) return;
        const at = { row: area.row + r, column: area.column + c, rowCount: 1, columnCount: 1 };
        contents[formatAddress(name, at)] = cell.formula ?? cell.value;
      });
    });
  }
  return contents;
}
