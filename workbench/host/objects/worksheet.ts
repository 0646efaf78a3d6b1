/** Excel.Worksheet, its protection, and the collection of worksheets. */
import type { Grid, SheetInfo } from "../../grid/port";
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../a1";
import {
  accessDenied,
  HostError,
  invalidArgument,
  itemNotFound,
  notImplemented,
  STRUCTURE_PROTECTED,
} from "../errors";
import { checked, wholeNumber } from "./area";
import { CHARTS } from "./chart";
import { rangeAreas } from "./conditional-format";
import { DONE, hostObject, NULL_OBJECT } from "./kind";
import type { HostObject, HostServices, Kind, SheetEvent } from "./kind";
import { range, RANGE } from "./range";
import { findSheet, sheetOf } from "./sheets";

const WHOLE_SHEET = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

export function worksheet(sheetId: string): HostObject {
  return hostObject(WORKSHEET, sheetId);
}

function checkName(grid: Grid, name: unknown): string {
  const isValid = typeof name === "string" && /^[^\\/?*[\]:]{1,31}$/.test(name);
  if (!isValid || name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument(`"${String(name)}" cannot be the name of a sheet.`);
  }
  if (findSheet(grid, name) !== undefined) {
    throw new HostError("ItemAlreadyExists", `A sheet with the name "${name}" already exists.`);
  }
  return name;
}

function rangeAt(sheetId: string, address: unknown, grid: Grid): HostObject {
  if (address === null || address === undefined || address === "") {
    return range({ sheetId, area: WHOLE_SHEET });
  }
  if (typeof address !== "string") throw invalidArgument("An address is a text.");
  const { sheet, area } = parseAddress(address);
  if (sheet !== null && findSheet(grid, sheet)?.id !== sheetId) {
    throw invalidArgument(`"${address}" lies on another sheet.`);
  }
  return range({ sheetId, area });
}

/** Excel takes no longer address than this. */
const LONGEST_ADDRESS = 8192;

function rangesAt(sheetId: string, addresses: unknown): HostObject {
  if (typeof addresses !== "string") return rangeAreas({ sheetId, areas: [WHOLE_SHEET] });
  if (addresses.length > LONGEST_ADDRESS) throw invalidArgument("The address is too long.");
  const areas = addresses.split(/[,;]/).map((one) => parseAddress(one.trim()).area);
  return rangeAreas({ sheetId, areas });
}

function usedRange(method: "GetUsedRange" | "GetUsedRangeOrNullObject") {
  return (sheetId: string, args: unknown[], services: HostServices) => {
    const member = RANGE.methods?.[method];
    if (member === undefined) throw notImplemented(`Range.${method}`);
    return member({ sheetId, area: WHOLE_SHEET }, args, services);
  };
}

/** The methods by which the client asks for an event of a sheet, or of all sheets. */
function eventMethods<Data>(sheetOfData: (data: Data) => string | null) {
  const method =
    (event: SheetEvent, listening: boolean) =>
    (data: Data, _args: unknown[], { listenTo }: HostServices) => {
      listenTo(sheetOfData(data), event, listening);
      return DONE;
    };
  return {
    _RegisterDataChangedEvent: method("changed", true),
    _UnregisterDataChangedEvent: method("changed", false),
    _RegisterSelectionChangedEvent: method("selectionChanged", true),
    _UnregisterSelectionChangedEvent: method("selectionChanged", false),
  };
}

/** Excel's options of a sheet whose cells can be selected, and the free ones changed. */
const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Whether the options allow formats, and nothing else that the stand-in could not follow. */
function allowsFormats(options: unknown): boolean {
  const allowed = Object.entries(Object(options) as Record<string, unknown>).flatMap(
    ([name, value]) => (value === true ? [name] : []),
  );
  if (allowed.some((name) => name !== "allowFormatCells")) {
    throw notImplemented(`WorksheetProtection.protect() with ${allowed.join(", ")}`);
  }
  return allowed.length > 0;
}

const PROTECTION: Kind<string> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: (id, { grid }) => sheetOf(grid, id).protected },
    // the grid allows nothing else on locked cells, and everything on free ones
    Options: {
      get: (id, { grid }) => ({
        ...NOTHING_ALLOWED,
        allowFormatCells: sheetOf(grid, id).protected && grid.allowsFormats(id),
      }),
    },
  },
  methods: {
    Protect: async (id, [options, password], { grid }) => {
      const protection = { allowsFormats: allowsFormats(options) };
      if (typeof password === "string") throw notImplemented("protection with a password");
      if (sheetOf(grid, id).protected) throw accessDenied(sheetOf(grid, id).name);
      await grid.protect(id, protection);
      return DONE;
    },
    Unprotect: async (id, _args, { grid }) => {
      if (sheetOf(grid, id).protected) await grid.unprotect(id);
      return DONE;
    },
  },
};

export const WORKSHEET: Kind<string> = {
  name: "Worksheet",
  identity: (id) => ({ Id: id }),
  scalars: {
    Id: { get: (id) => id },
    Name: {
      get: (id, { grid }) => sheetOf(grid, id).name,
      set: (id, name, { grid, isStructureProtected }) => {
        if (isStructureProtected()) throw STRUCTURE_PROTECTED;
        if (sheetOf(grid, id).name !== name) grid.renameSheet(id, checkName(grid, name));
      },
    },
    Position: { get: (id, { grid }) => grid.sheets().findIndex((sheet) => sheet.id === id) },
    Visibility: {
      get: (id, { grid }) => (sheetOf(grid, id).hidden ? "Hidden" : "Visible"),
      set: (id, value, { grid, isStructureProtected }) => {
        if (value !== "Visible" && value !== "Hidden") {
          throw notImplemented(`the visibility "${String(value)}"`);
        }
        if (isStructureProtected()) throw STRUCTURE_PROTECTED;
        sheetOf(grid, id);
        grid.setSheetHidden(id, value === "Hidden");
      },
    },
  },
  objects: {
    Charts: (id, { grid }) => hostObject(CHARTS, sheetOf(grid, id).id),
    Protection: (id) => hostObject(PROTECTION, id),
  },
  methods: {
    GetRange: (id, [address], { grid }) => rangeAt(sheetOf(grid, id).id, address, grid),
    GetRanges: (id, [addresses], { grid }) => rangesAt(sheetOf(grid, id).id, addresses),
    GetCell: (id, [row, column]) =>
      range({
        sheetId: id,
        area: checked({
          row: wholeNumber(row, "row"),
          column: wholeNumber(column, "column"),
          rowCount: 1,
          columnCount: 1,
        }),
      }),
    GetRangeByIndexes: (id, [row, column, rowCount, columnCount]) =>
      range({
        sheetId: id,
        area: checked({
          row: wholeNumber(row, "startRow"),
          column: wholeNumber(column, "startColumn"),
          rowCount: wholeNumber(rowCount, "rowCount"),
          columnCount: wholeNumber(columnCount, "columnCount"),
        }),
      }),
    GetUsedRange: usedRange("GetUsedRange"),
    GetUsedRangeOrNullObject: usedRange("GetUsedRangeOrNullObject"),
    Activate: (id, _args, { grid }) => {
      grid.activateSheet(sheetOf(grid, id).id);
      return DONE;
    },
    Delete: (id, _args, { grid, isStructureProtected }) => {
      if (isStructureProtected()) throw STRUCTURE_PROTECTED;
      if (!grid.sheets().some((sheet) => !sheet.hidden && sheet.id !== id)) {
        throw new HostError("InvalidOperation", "A workbook must hold at least one visible sheet.");
      }
      grid.deleteSheet(sheetOf(grid, id).id);
      return DONE;
    },
    ...eventMethods<string>((id) => id),
  },
};

function visibleSheet(
  grid: Grid,
  pick: (sheets: SheetInfo[]) => SheetInfo | undefined,
): HostObject {
  const found = pick(grid.sheets().filter((sheet) => !sheet.hidden));
  if (found === undefined) throw itemNotFound("a visible worksheet");
  return worksheet(found.id);
}

export const WORKSHEETS: Kind<null> = {
  name: "WorksheetCollection",
  items: (_data, { grid }) => grid.sheets().map((sheet) => worksheet(sheet.id)),
  item: (_data, key, { grid }) => {
    const found = findSheet(grid, key);
    if (found === undefined) throw itemNotFound(`the worksheet "${String(key)}"`);
    return worksheet(found.id);
  },
  methods: {
    GetActiveWorksheet: (_data, _args, { grid }) => worksheet(grid.activeSheetId()),
    GetItem: (_data, [key], { grid }) => {
      const found = findSheet(grid, key);
      if (found === undefined) throw itemNotFound(`the worksheet "${String(key)}"`);
      return worksheet(found.id);
    },
    GetItemOrNullObject: (_data, [key], { grid }) => {
      const found = findSheet(grid, key);
      return found === undefined ? NULL_OBJECT : worksheet(found.id);
    },
    GetFirst: (_data, _args, { grid }) => visibleSheet(grid, (sheets) => sheets[0]),
    GetLast: (_data, _args, { grid }) => visibleSheet(grid, (sheets) => sheets.at(-1)),
    GetCount: (_data, _args, { grid }) => ({ value: grid.sheets().length }),
    Add: (_data, [name], { grid, isStructureProtected }) => {
      if (isStructureProtected()) throw STRUCTURE_PROTECTED;
      if (name !== null && name !== undefined)
        return worksheet(grid.addSheet(checkName(grid, name)));
      let number = grid.sheets().length + 1;
      while (findSheet(grid, `Sheet${number}`) !== undefined) number += 1;
      return worksheet(grid.addSheet(`Sheet${number}`));
    },
    ...eventMethods<null>(() => null),
  },
};
