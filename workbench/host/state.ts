/** What the host does on request of the "Simulate" menu and of the tests. */

/**
 * `fail`: it is not begun; `failAfter`: it is done, and fails all the same; `hang`: it waits to be
 * begun, and `hangAfter`, done, to be answered, until the hanging is released.
 */
export type Trouble = "fail" | "failAfter" | "hang" | "hangAfter";

export interface HostState {
  /** The "Simulate" menu says that a cell is being edited. */
  simulatedEditing: boolean;
  /** A cell is really being edited in the grid. */
  reallyEditing: boolean;
  /** Batches are taken and never answered. */
  hanging: boolean;
  /** The batch that fails without being begun, counted from now: 1 is the next one; 0 for none. */
  failingBatch: number;
  /**
   * What befalls batches to come that concern sheets, defined names or charts, by their number from
   * now on: 1 is the next one. Batches that only read or write cells are not counted.
   */
  troubles: Map<number, Trouble>;
  /** Batches that hang by their number. */
  held: number;
  /** Lets batches that hang go on, or be answered. */
  release: () => void;
  /** Sheets can be neither added nor removed. */
  structureProtected: boolean;
  /** Versions that replace those of context.ts; null refuses a set altogether. */
  requirementSets: Record<string, string | null>;
}

export function createHostState(): HostState {
  return {
    simulatedEditing: false,
    reallyEditing: false,
    hanging: false,
    failingBatch: 0,
    troubles: new Map(),
    held: 0,
    release: () => undefined,
    structureProtected: false,
    requirementSets: {},
  };
}

/** The sets as the pane is told them. */
export function offeredSets(
  standard: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const merged: Record<string, string | null> = { ...standard, ...changes };
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
