import type { Framework } from "../../framework/framework";
import {
  forgetFramework,
  isRegistered,
  knownFrameworks,
  registerFramework,
  wasConsulted,
} from "../../framework/known";
import type { Validation } from "../../framework/validate";
import type { FrameworkStore, StoredFramework } from "../../model/framework-store";
import { MAX_STORED_FRAMEWORK, RESULTS_DELIVERY } from "../../model/limits";
import type { Call, WorkbookProblem } from "../../model/workbook-port";

export type LibraryProblem =
  | WorkbookProblem
  | { readonly kind: "tooLargeToStore"; readonly limit: number }
  /** The part of the pane that looks at frameworks could not be fetched. */
  | { readonly kind: "partMissing" };

export interface KnownFramework {
  readonly framework: Framework;
  readonly origin: "shipped" | "imported";
}

export interface LibraryState {
  /** In the order of their biennia. */
  readonly known: readonly KnownFramework[];
  readonly isReading: boolean;
  /** Why the frameworks of the workbook could not be read. */
  readonly problem?: LibraryProblem | undefined;
  /** Of the workbook's frameworks that cannot be used: their biennia, as far as they can be read. */
  readonly damaged: readonly (string | undefined)[];
  /** Why the cells were not computed anew when what is known last changed. */
  readonly notRecalculated?: WorkbookProblem | undefined;
}

/** The results frameworks that hold in the open workbook: the shipped ones, and what it keeps. */
export interface FrameworkLibrary {
  readonly state: () => LibraryState;
  /** Calls the listener at every change of the state, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Makes known what the workbook keeps, and nothing else. Changes nothing in the workbook. */
  readonly restore: (call?: Call) => Promise<void>;
  /** Stores a framework that is valid, and has it used; gives why that did not happen. */
  readonly add: (framework: Framework, call?: Call) => Promise<LibraryProblem | undefined>;
  /** Removes an imported framework, so that a shipped one holds again; gives why not. */
  readonly remove: (biennium: string, call?: Call) => Promise<LibraryProblem | undefined>;
  /** Has the cells computed anew, where that failed before. */
  readonly recalculate: (call?: Call) => Promise<void>;
}

/**
 * @param store undefined outside Excel: only the shipped frameworks are known then
 * @param fetchValidate brings what looks at a framework, which is fetched when it is first needed
 */
export function createLibrary(
  store: FrameworkStore | undefined,
  fetchValidate: () => Promise<(value: unknown) => Validation>,
): FrameworkLibrary {
  const listeners = new Set<() => void>();
  let state: LibraryState = { known: known(), isReading: store !== undefined, damaged: [] };

  const change = (now: Partial<LibraryState>): void => {
    state = { ...state, ...now, known: known() };
    for (const listener of listeners) listener();
  };

  /** What can be used of what is stored, and the biennia of what cannot. */
  const sort = async (stored: readonly StoredFramework[]) => {
    // most workbooks keep nothing: nothing more is fetched for them
    const validate = stored.length === 0 ? undefined : await fetchValidate();
    const sound = new Map<string, Framework>();
    const damaged: (string | undefined)[] = [];
    for (const { biennium, json } of stored) {
      const framework = json === undefined ? undefined : validate?.(parsed(json)).framework;
      if (framework && framework.biennium === biennium) sound.set(biennium, framework);
      else damaged.push(biennium);
    }
    return { sound: [...sound.values()], damaged };
  };

  const restore = async (call?: Call): Promise<void> => {
    if (!store) return;
    const outcome = await store.read(call);
    if (outcome.problem) {
      change({ isReading: false, problem: outcome.problem });
      return;
    }
    let sorted;
    try {
      sorted = await sort(outcome.value);
    } catch {
      change({ isReading: false, problem: { kind: "partMissing" } });
      return;
    }
    const isAnyLookupOld = registerAll(sorted.sound) && wasConsulted();
    change({ isReading: false, problem: undefined, damaged: sorted.damaged });
    if (isAnyLookupOld) await recalculate(call);
  };

  const recalculate = async (call?: Call): Promise<void> => {
    if (!store) return;
    // a result that was computed just before would come in later than the new one, and stay
    await new Promise((resolve) => setTimeout(resolve, RESULTS_DELIVERY));
    const { problem } = await store.recalculate(call);
    change({ notRecalculated: problem });
  };

  /** After a change in the workbook: has it hold for the functions and their cells too. */
  const settle = async (biennium: string, call: Call | undefined): Promise<undefined> => {
    change({ damaged: state.damaged.filter((damaged) => damaged !== biennium) });
    await recalculate(call);
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    restore,
    add: async (framework, call) => {
      if (!store) return NO_WORKBOOK;
      const json = JSON.stringify(framework);
      if (new TextEncoder().encode(json).length > MAX_STORED_FRAMEWORK) {
        return { kind: "tooLargeToStore", limit: MAX_STORED_FRAMEWORK };
      }
      const written = await store.write(framework.biennium, json, call);
      if (written.problem) return written.problem;
      registerFramework(framework);
      return settle(framework.biennium, call);
    },
    remove: async (biennium, call) => {
      if (!store) return NO_WORKBOOK;
      const removed = await store.remove(biennium, call);
      if (removed.problem) return removed.problem;
      forgetFramework(biennium);
      return settle(biennium, call);
    },
    recalculate,
  };
}

const NO_WORKBOOK: LibraryProblem = { kind: "unsupported", needs: "Excel" };

function known(): readonly KnownFramework[] {
  return knownFrameworks().map((framework) => ({
    framework,
    origin: isRegistered(framework.biennium) ? "imported" : "shipped",
  }));
}

/** Registers these and no others; whether that changed what is known. */
function registerAll(frameworks: readonly Framework[]): boolean {
  const before = knownFrameworks();
  const biennia = new Set(frameworks.map(({ biennium }) => biennium));
  for (const { biennium } of before) if (!biennia.has(biennium)) forgetFramework(biennium);
  for (const framework of frameworks) registerFramework(framework);
  const after = knownFrameworks();
  return after.length !== before.length || after.some((one, place) => one !== before[place]);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
