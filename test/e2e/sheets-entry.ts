/** Runs inside the pane's page: the port for sheets, with limits that a test can wait for. */
import type { SheetsPort } from "../../src/model/sheets-port";
import { officeSheets } from "../../src/workbook/office/office-sheets";

declare global {
  interface Window {
    sheetsPort: SheetsPort;
    /** Cancels what a test has begun. */
    ending: AbortController;
  }
}

window.sheetsPort = officeSheets({ answer: 2_000, insertion: 4_000, retry: 200 });
