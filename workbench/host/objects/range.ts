/** Excel.Range. */
import type { Cell, ClearWhat, Place } from "../../grid/port";
import { formatAddress, MAX_COLUMNS, MAX_ROWS, parseAddress } from "../a1";
import { invalidArgument, itemNotFound, notImplemented } from "../errors";
import { bounding, checked, intersection, moved, resized, wholeNumber } from "./area";
import { readEdits, spread } from "./cell-edits";
import { CONDITIONAL_FORMATS } from "./conditional-format";
import { DONE, hostObject, isHostObject, NULL_OBJECT } from "./kind";
import type { HostObject, HostServices, Kind, Scalar } from "./kind";
import { RANGE_FORMAT } from "./range-format";
import { checkSize, sheetOf, writable } from "./sheets";

export function range(place: Place): HostObject {
  return hostObject(RANGE, place);
}

/** Reads cells once everything that a change touched has been computed, as Excel does. */
async function readCells(place: Place, { grid }: HostServices): Promise<Cell[][]> {
  sheetOf(grid, place.sheetId);
  checkSize(place);
  await grid.settled();
  return grid.read(place);
}

function eachCell(pick: (cell: Cell) => unknown): NonNullable<Scalar<Place>["get"]> {
  return async (place, services) => {
    const cells = await readCells(place, services);
    return cells.map((row) => row.map(pick));
  };
}

function valueType(cell: Cell): string {
  if (cell.isError) return "Error";
  if (cell.value === "" && cell.formula === null) return "Empty";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}

async function usedPart(
  { sheetId, area }: Place,
  valuesOnly: unknown,
  { grid }: HostServices,
): Promise<HostObject | null> {
  await grid.settled();
  const used = grid.usedArea(sheetId, valuesOnly === true);
  const part = used === null ? null : intersection(used, area);
  return part === null ? null : range({ sheetId, area: part });
}

function otherArea(place: Place, other: unknown, services: HostServices): Place {
  if (typeof other === "string") {
    const { area } = parseAddress(other);
    return { sheetId: place.sheetId, area };
  }
  if (!isHostObject(other) || other.kind.name !== RANGE.name) {
    throw invalidArgument("A range or an address is expected.");
  }
  const found = other.data as Place;
  sheetOf(services.grid, found.sheetId);
  if (found.sheetId !== place.sheetId) throw invalidArgument("The ranges lie on different sheets.");
  return found;
}

async function spillingTo(place: Place, { grid }: HostServices): Promise<HostObject | null> {
  await grid.settled();
  const { sheetId, area } = place;
  const spilled = grid.spillArea(sheetId, area.row, area.column);
  return spilled === null ? null : range({ sheetId, area: spilled });
}

function writeCells(): NonNullable<Scalar<Place>["set"]> {
  return (place, value, services) => {
    const target = writable(place, services.grid);
    services.grid.write(target, readEdits(value, target.area, services.grid));
  };
}

function clearWhat(value: unknown): ClearWhat {
  const what = value ?? "All";
  if (what === "All" || what === "Contents" || what === "Formats") return what;
  throw notImplemented(`Range.clear(${JSON.stringify(what)})`);
}

/** Of the properties of rows and columns only one is told: whether they are hidden. */
function checkLines(wanted: unknown, lines: "Row" | "Column"): void {
  const names = Object.entries(Object(wanted) as Record<string, unknown>).flatMap(([name, is]) =>
    is === false || is === undefined ? [] : [name],
  );
  const others = names.filter((name) => name !== `${lines.toLowerCase()}Hidden`);
  if (others.length > 0) {
    throw notImplemented(`Range.get${lines}Properties() for ${others.join(", ")}`);
  }
  if (names.length === 0) throw invalidArgument(`No property of ${lines}s is asked for.`);
}

export const RANGE: Kind<Place> = {
  name: "Range",
  scalars: {
    Address: {
      get: ({ sheetId, area }, { grid }) => formatAddress(sheetOf(grid, sheetId).name, area),
    },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rowCount },
    ColumnCount: { get: ({ area }) => area.columnCount },
    CellCount: { get: ({ area }) => area.rowCount * area.columnCount },
    IsEntireColumn: { get: ({ area }) => area.rowCount === MAX_ROWS },
    IsEntireRow: { get: ({ area }) => area.columnCount === MAX_COLUMNS },
    Values: { get: eachCell((cell) => cell.value), set: writeCells() },
    Formulas: { get: eachCell((cell) => cell.formula ?? cell.value), set: writeCells() },
    Text: { get: eachCell((cell) => cell.text) },
    ValueTypes: { get: eachCell(valueType) },
    NumberFormat: {
      get: eachCell((cell) => cell.numberFormat),
      set: (place, value, services) => {
        const target = writable(place, services.grid);
        services.grid.setNumberFormats(target, spread(value, target.area, String));
      },
    },
    HasSpill: {
      get: async (place, services) => (await spillingTo(place, services)) !== null,
    },
  },
  objects: {
    Worksheet: ({ sheetId }, { worksheet }) => worksheet(sheetId),
    Format: (place) => hostObject(RANGE_FORMAT, place),
    ConditionalFormats: ({ sheetId, area }) =>
      hostObject(CONDITIONAL_FORMATS, { sheetId, areas: [area] }),
  },
  methods: {
    GetCell: ({ sheetId, area }, [row, column]) =>
      range({
        sheetId,
        area: resized(moved(area, wholeNumber(row, "row"), wholeNumber(column, "column")), 1, 1),
      }),
    GetLastCell: ({ sheetId, area }) =>
      range({
        sheetId,
        area: resized(moved(area, area.rowCount - 1, area.columnCount - 1), 1, 1),
      }),
    GetRow: ({ sheetId, area }, [row]) =>
      range({ sheetId, area: { ...moved(area, wholeNumber(row, "row"), 0), rowCount: 1 } }),
    GetColumn: ({ sheetId, area }, [column]) =>
      range({
        sheetId,
        area: { ...moved(area, 0, wholeNumber(column, "column")), columnCount: 1 },
      }),
    GetEntireColumn: ({ sheetId, area }) =>
      range({ sheetId, area: { ...area, row: 0, rowCount: MAX_ROWS } }),
    GetEntireRow: ({ sheetId, area }) =>
      range({ sheetId, area: { ...area, column: 0, columnCount: MAX_COLUMNS } }),
    GetResizedRange: ({ sheetId, area }, [rows, columns]) =>
      range({
        sheetId,
        area: resized(
          area,
          area.rowCount + wholeNumber(rows, "deltaRows"),
          area.columnCount + wholeNumber(columns, "deltaColumns"),
        ),
      }),
    GetAbsoluteResizedRange: ({ sheetId, area }, [rows, columns]) =>
      range({
        sheetId,
        area: resized(area, wholeNumber(rows, "numRows"), wholeNumber(columns, "numColumns")),
      }),
    GetOffsetRange: ({ sheetId, area }, [rows, columns]) =>
      range({
        sheetId,
        area: moved(area, wholeNumber(rows, "rowOffset"), wholeNumber(columns, "columnOffset")),
      }),
    GetBoundingRect: (place, [other], services) =>
      range({
        sheetId: place.sheetId,
        area: checked(bounding(place.area, otherArea(place, other, services).area)),
      }),
    GetIntersection: (place, [other], services) => {
      const part = intersection(place.area, otherArea(place, other, services).area);
      if (part === null) throw itemNotFound("the intersection of the ranges");
      return range({ sheetId: place.sheetId, area: part });
    },
    GetIntersectionOrNullObject: (place, [other], services) => {
      const part = intersection(place.area, otherArea(place, other, services).area);
      return part === null ? NULL_OBJECT : range({ sheetId: place.sheetId, area: part });
    },
    GetUsedRange: async (place, [valuesOnly], services) =>
      (await usedPart(place, valuesOnly, services)) ??
      range({ sheetId: place.sheetId, area: resized(place.area, 1, 1) }),
    GetUsedRangeOrNullObject: async (place, [valuesOnly], services) =>
      (await usedPart(place, valuesOnly, services)) ?? NULL_OBJECT,
    GetSpillingToRange: async (place, _args, services) => {
      const spilled = await spillingTo(place, services);
      if (spilled === null) throw itemNotFound("the spilled range");
      return spilled;
    },
    GetSpillingToRangeOrNullObject: async (place, _args, services) =>
      (await spillingTo(place, services)) ?? NULL_OBJECT,
    GetRowProperties: (place, [wanted], { grid }) => {
      sheetOf(grid, place.sheetId);
      checkLines(wanted, "Row");
      return { value: grid.hiddenRows(place).map((rowHidden) => ({ rowHidden })) };
    },
    GetColumnProperties: (place, [wanted], { grid }) => {
      sheetOf(grid, place.sheetId);
      checkLines(wanted, "Column");
      return { value: grid.hiddenColumns(place).map((columnHidden) => ({ columnHidden })) };
    },
    Select: (place, _args, { grid }) => {
      sheetOf(grid, place.sheetId);
      grid.select(place);
      return DONE;
    },
    Clear: (place, [what], services) => {
      services.grid.clear(writable(place, services.grid), clearWhat(what));
      return DONE;
    },
  },
};
