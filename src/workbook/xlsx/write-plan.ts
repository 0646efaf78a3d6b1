import ExcelJS from "exceljs";
import type { SheetPlan, WorkbookPlan } from "../../model/workbook-plan";
import { finishPackage } from "./finish-package";
import { planCells } from "./plan-cells";
import { planConditions } from "./plan-conditions";
import { planPrint } from "./plan-print";
import { planValidations } from "./plan-validations";
import { rangeText } from "./range-text";

/** The same plan gives the same bytes, so the file does not say when it was made. */
const MADE = new Date(Date.UTC(2000, 0, 1));
const MAKER = "WIPO Performance Toolkit";

/**
 * A workbook plan as the bytes of an .xlsx file.
 *
 * @param charts whether charts go into the file: Excel for the web inserts no sheets that have some
 */
export async function writePlan(
  plan: WorkbookPlan,
  { charts = true }: { readonly charts?: boolean } = {},
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = plan.title;
  workbook.subject = plan.subject;
  workbook.creator = MAKER;
  workbook.lastModifiedBy = MAKER;
  workbook.created = MADE;
  workbook.modified = MADE;
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of plan.sheets) await addSheet(workbook, sheet, plan);
  for (const { name, sheet, area } of plan.names) {
    workbook.definedNames.add(rangeText(area, sheet), name);
  }
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return finishPackage(bytes, plan, charts);
}

async function addSheet(
  workbook: ExcelJS.Workbook,
  plan: SheetPlan,
  { styles }: WorkbookPlan,
): Promise<void> {
  const sheet = workbook.addWorksheet(plan.name, {
    state: plan.isHidden ? "hidden" : "visible",
    views: [
      {
        rightToLeft: plan.isRightToLeft,
        showGridLines: false,
        ...(plan.frozen.rows + plan.frozen.columns > 0
          ? { state: "frozen", xSplit: plan.frozen.columns, ySplit: plan.frozen.rows }
          : { state: "normal" }),
      },
    ],
  });
  sheet.columns = plan.columnWidths.map((width) => ({ width }));
  planCells(sheet, plan, styles);
  planPrint(sheet, plan);
  planValidations(sheet, plan);
  planConditions(sheet, plan);
  if (plan.filter) sheet.autoFilter = rangeText(plan.filter);
  if (plan.isProtected) {
    await sheet.protect("", {
      selectLockedCells: true,
      selectUnlockedCells: true,
      // without it the check could not mark cells on the sheet
      formatCells: true,
      formatColumns: true,
      formatRows: true,
      autoFilter: true,
    });
  }
}
