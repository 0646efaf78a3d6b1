import type { Call, Outcome } from "./workbook-port";

/** A results framework as a workbook keeps it: nobody has looked yet whether it is sound. */
export interface StoredFramework {
  /** For which it is kept, "2026/27"; undefined where the workbook's entry is damaged there. */
  readonly biennium: string | undefined;
  /** The framework as JSON; undefined where the workbook's entry is damaged there. */
  readonly json: string | undefined;
}

/** What the pane asks of the open workbook about the results frameworks that it keeps. */
export interface FrameworkStore {
  /** All that are stored, damaged ones among them, in the workbook's order. Changes nothing. */
  read(call?: Call): Promise<Outcome<readonly StoredFramework[]>>;
  /** Stores a framework in one request, in place of what is stored for its biennium. */
  write(biennium: string, json: string, call?: Call): Promise<Outcome<undefined>>;
  /** Removes what is stored for a biennium, in one request. */
  remove(biennium: string, call?: Call): Promise<Outcome<undefined>>;
  /** Has every formula computed anew, whether or not its cells have changed. */
  recalculate(call?: Call): Promise<Outcome<undefined>>;
}
