import type { WorkbookProblem } from "../../model/workbook-port";

/** Office.js rejects with an error that carries Excel's code. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
}

function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && "code" in error && "message" in error;
}

/** Whether the request failed only because a cell is being edited: it can be repeated as it is. */
export function isCellEditing(error: unknown): boolean {
  return isOfficeError(error) && error.code === "InvalidOperationInCellEditMode";
}

/** What an error of Office.js means for the user. */
export function problemOf(error: unknown): WorkbookProblem {
  if (!isOfficeError(error)) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "failed", code: "unexpected", message };
  }
  const { code, message } = error;
  switch (code) {
    case "AccessDenied":
      return { kind: "protected" };
    case "InvalidSelection":
      return { kind: "severalAreas" };
    case "ApiNotFound":
    case "ApiNotAvailable":
      return { kind: "unsupported", needs: message };
    default:
      return { kind: "failed", code, message };
  }
}
