/** Which sheets are protected, and which of their cells stay free. */
import type { Area, Place } from "./port";

/** A sheet's protection: whether formats may be changed all the same. */
export interface Protection {
  allowsFormats: boolean;
}

export interface Locks {
  isProtected: (sheetId: string) => boolean;
  protection: (sheetId: string) => Protection | undefined;
  /** Protects the sheet; undefined lifts its protection. */
  set: (sheetId: string, protection: Protection | undefined) => void;
  /** For a sheet out of a file: the cells that are free whenever it is protected. */
  setUnlocked: (sheetId: string, areas: readonly Area[]) => void;
  /** Whether the sheet is out of a file, hence with locked and free cells. */
  hasUnlocked: (sheetId: string) => boolean;
  isLocked: (place: Place) => boolean;
}

export function createLocks(): Locks {
  const protectedSheets = new Map<string, Protection>();
  const free = new Map<string, Set<string>>();
  return {
    isProtected: (sheetId) => protectedSheets.has(sheetId),
    protection: (sheetId) => protectedSheets.get(sheetId),
    set: (sheetId, protection) => {
      if (protection) protectedSheets.set(sheetId, protection);
      else protectedSheets.delete(sheetId);
    },
    setUnlocked: (sheetId, areas) => {
      free.set(sheetId, new Set(areas.flatMap(cellsOf)));
    },
    hasUnlocked: (sheetId) => free.has(sheetId),
    isLocked: ({ sheetId, area }) => {
      if (!protectedSheets.has(sheetId)) return false;
      const cells = free.get(sheetId);
      return cells === undefined || !cellsOf(area).every((cell) => cells.has(cell));
    },
  };
}

function cellsOf({ row, column, rowCount, columnCount }: Area): string[] {
  return Array.from({ length: rowCount * columnCount }, (_none, index) => {
    const r = row + Math.floor(index / columnCount);
    return `${r}:${column + (index % columnCount)}`;
  });
}
