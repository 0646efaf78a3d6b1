/** Sheet protection in the grid itself, so that a person cannot type there either. */
import type { FWorksheet } from "@univerjs/presets";

type Point = Parameters<ReturnType<FWorksheet["getWorksheetPermission"]>["setPoint"]>[0];

/** What a person may not do on a protected sheet; the values are Univer's. */
const LOCKED = ["WorksheetEdit", "WorksheetSetCellValue", "WorksheetSetCellStyle"] as Point[];

/** Locks every cell. The sheet's owner is the only user here, so protecting alone locks nothing. */
export async function protectSheet(sheet: FWorksheet): Promise<void> {
  const permission = sheet.getWorksheetPermission();
  await permission.protect();
  for (const point of LOCKED) await permission.setPoint(point, false);
}

export async function unprotectSheet(sheet: FWorksheet): Promise<void> {
  const permission = sheet.getWorksheetPermission();
  for (const point of LOCKED) await permission.setPoint(point, true);
  await permission.unprotect();
}
