/** Runs inside the pane's page: the port for sheets, with limits that a test can wait for. */
import type { SheetsPort } from "../../src/model/sheets-port";
import { createExcelSheets } from "../../src/workbook/office/excel-sheets";

declare global {
  interface Window {
    sheetsPort: SheetsPort;
  }
}

window.sheetsPort = createExcelSheets(
  {
    run: (work) => Excel.run(work),
    isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
    createWorkbook: (base64) => Excel.createWorkbook(base64),
  },
  { answer: 2_000, insertion: 4_000, retry: 200 },
);
