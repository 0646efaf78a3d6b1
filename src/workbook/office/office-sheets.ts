/** The port for sheets on the real Office.js: for a dynamic import, with the view that inserts. */
import type { SheetsPort } from "../../model/sheets-port";
import { createExcelSheets, type SheetsLimits } from "./excel-sheets";

/** To be called inside Excel only, once Office.js is ready. */
export function officeSheets(limits?: SheetsLimits): SheetsPort {
  return createExcelSheets(
    {
      run: (work) => Excel.run(work),
      isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
      createWorkbook: (base64) => Excel.createWorkbook(base64),
    },
    limits,
  );
}
