/** Remembers the outcome of each cell's function, to tell why a cell shows an error. */
import type { Caller } from "./broker";
import type { Outcome } from "./wire";

export interface Messages {
  record: (caller: Caller, outcome: Outcome) => void;
  /** "#VALUE!: why", or null when no function of the pane left an error in the cell. */
  at: (sheetId: string, row: number, column: number) => string | null;
}

export function createMessages(): Messages {
  const outcomes = new Map<string, { caller: Caller; outcome: Outcome }>();
  const key = (caller: Caller) => `${caller.sheetId}!${caller.row},${caller.column}`;

  return {
    record: (caller, outcome) => {
      outcomes.set(key(caller), { caller, outcome });
    },
    at: (sheetId, row, column) => {
      const own = outcomes.get(key({ sheetId, row, column }));
      if (own !== undefined) return describe(own.outcome, 0, 0);
      for (const { caller, outcome } of outcomes.values()) {
        if (caller.sheetId !== sheetId) continue;
        const found = describe(outcome, row - caller.row, column - caller.column);
        if (found !== null) return found;
      }
      return null;
    },
  };
}

function describe(outcome: Outcome, row: number, column: number): string | null {
  const cell = "cells" in outcome ? outcome.cells[row]?.[column] : outcome;
  if (typeof cell !== "object" || !("error" in cell)) return null;
  if ("error" in outcome && (row !== 0 || column !== 0)) return null;
  return cell.message === "" ? cell.error : `${cell.error}: ${cell.message}`;
}
