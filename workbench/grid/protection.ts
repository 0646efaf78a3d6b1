/** Sheet protection in the grid itself, so that a person cannot type there either. */
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "./facade";

type Points = FUniver["Enum"]["WorksheetPermissionPoint"];

/** Locks every cell. The sheet's owner is the only user here, so protecting alone locks nothing. */
export async function protectSheet(sheet: FWorksheet, points: Points): Promise<void> {
  await sheet.getWorksheetPermission().protect();
  await allowEditing(sheet, points, false);
}

export async function unprotectSheet(sheet: FWorksheet, points: Points): Promise<void> {
  await allowEditing(sheet, points, true);
  await sheet.getWorksheetPermission().unprotect();
}

async function allowEditing(sheet: FWorksheet, points: Points, allowed: boolean): Promise<void> {
  const permission = sheet.getWorksheetPermission();
  for (const point of [points.Edit, points.SetCellValue, points.SetCellStyle]) {
    await permission.setPoint(point, allowed);
  }
}
