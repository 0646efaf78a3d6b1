/** Protected sheets and their free cells. */
import { createLocks } from "../../workbench/grid/locks";

const place = (sheetId: string, row: number, column: number, rowCount = 1, columnCount = 1) => ({
  sheetId,
  area: { row, column, rowCount, columnCount },
});

test("a sheet that is protected as a whole is locked everywhere", () => {
  const locks = createLocks();
  expect(locks.isLocked(place("a", 0, 0))).toBe(false);
  locks.set("a", { allowsFormats: false });
  expect(locks.isLocked(place("a", 0, 0))).toBe(true);
  expect(locks.isLocked(place("b", 0, 0))).toBe(false);
});

test("free cells are free only when all of them are", () => {
  const locks = createLocks();
  locks.setUnlocked("a", [
    { row: 1, column: 1, rowCount: 2, columnCount: 1 },
    { row: 1, column: 2, rowCount: 1, columnCount: 1 },
  ]);
  locks.set("a", { allowsFormats: false });
  expect(locks.isLocked(place("a", 1, 1, 1, 2))).toBe(false);
  expect(locks.isLocked(place("a", 1, 1, 2, 2))).toBe(true);
  locks.set("a", undefined);
  expect(locks.isLocked(place("a", 9, 9))).toBe(false);
});
