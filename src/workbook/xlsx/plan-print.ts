import type ExcelJS from "exceljs";
import type { SheetPlan } from "../../model/workbook-plan";

const A4 = 9;
/** In inches, as the file format counts. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };
/** The sheet's name, then page and pages, in any language. */
const FOOTER = "&L&A&R&P / &N";

/** A4, as many pages high as the plan allows, with the header repeated and the pages numbered. */
export function planPrint(sheet: ExcelJS.Worksheet, { print }: SheetPlan): void {
  const { titleRows } = print;
  sheet.pageSetup = {
    // exceljs declares the number as an enum that it does not export when it runs
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
    paperSize: A4,
    orientation: print.isLandscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: print.isOnePage ? 1 : 0,
    horizontalCentered: true,
    margins: MARGINS,
    ...(titleRows ? { printTitlesRow: `${titleRows.first + 1}:${titleRows.last + 1}` } : {}),
  };
  sheet.headerFooter.oddFooter = FOOTER;
}
