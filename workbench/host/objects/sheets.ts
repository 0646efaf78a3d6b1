/** Finding sheets, and asking whether they may be written to. */
import type { Grid, Place, SheetInfo } from "../../grid/port";
import { MAX_COLUMNS, MAX_ROWS } from "../a1";
import { accessDenied, invalidArgument, itemNotFound } from "../errors";

/** Reads and writes of more cells than this are refused, as Excel for the web refuses them. */
const MOST_CELLS = 5_000_000;

/** The sheet with this id; ItemNotFound when it has been deleted. */
export function sheetOf(grid: Grid, sheetId: string): SheetInfo {
  const found = grid.sheets().find((sheet) => sheet.id === sheetId);
  if (found === undefined) throw itemNotFound("a worksheet that was deleted");
  return found;
}

/** A sheet by its name, whatever the case, or by its id. */
export function findSheet(grid: Grid, key: unknown): SheetInfo | undefined {
  const wanted = String(key).toLowerCase();
  return grid
    .sheets()
    .find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === String(key));
}

/** The place, when its sheet may be written to. */
export function writable(place: Place, grid: Grid): Place {
  const sheet = sheetOf(grid, place.sheetId);
  if (grid.isLocked(place)) throw accessDenied(sheet.name);
  return checkSize(place);
}

/** The place, when it is small enough to be read or written cell by cell. */
export function checkSize(place: Place): Place {
  const { rowCount, columnCount } = place.area;
  if (rowCount === MAX_ROWS || columnCount === MAX_COLUMNS || rowCount * columnCount > MOST_CELLS) {
    throw invalidArgument("The range is too large: ask for its used range first.");
  }
  return place;
}
