/** Runs inside the pane's page: the port for the check. */
import type { CheckPort } from "../../src/model/check-port";
import { officeCheck } from "../../src/workbook/office/office-check";

declare global {
  interface Window {
    checkPort: CheckPort;
    /** What a test keeps of what it has heard. */
    heard: string[];
    endWatching: () => void;
  }
}

window.checkPort = officeCheck();
