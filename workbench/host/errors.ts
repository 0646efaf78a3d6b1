/** Errors as Excel answers them: a code that code can test, and a sentence. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const CELL_EDIT_MODE = new HostError(
  "InvalidOperationInCellEditMode",
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
);

/** What Excel answers when something breaks on its side. */
export const SIMULATED_FAILURE = new HostError(
  "GeneralException",
  "An internal error has occurred.",
);

export const STRUCTURE_PROTECTED = new HostError(
  "AccessDenied",
  "You cannot perform the requested operation: the structure of the workbook is protected.",
);

/** What Excel for the web answers to more than 5 MB at once. */
export const TOO_LARGE = new HostError(
  "RequestPayloadSizeLimitExceeded",
  "The request payload size has exceeded the limit.",
);

/** What this stand-in lacks, by name: never a silent success. */
export function notImplemented(what: string): HostError {
  return new HostError("NotImplemented", `The workbench does not implement ${what}.`);
}

export function invalidArgument(message: string): HostError {
  return new HostError("InvalidArgument", message);
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

export function accessDenied(sheetName: string): HostError {
  return new HostError(
    "AccessDenied",
    `You cannot perform the requested operation: the sheet "${sheetName}" is protected.`,
  );
}
