/** Follows the formula engine, so that a read after a write can wait for the results. */
import {
  ClearSelectionFormatCommand,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetStyleCommand,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import { ICommandService } from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions, Injector } from "@univerjs/core";

export interface CalculationCell {
  sheetId: string;
  row: number;
  column: number;
}

interface UnitCell extends CalculationCell {
  unitId: string;
}

export interface Calculation {
  settled: () => Promise<void>;
  recomputeCells: (unitId: string, cells: readonly CalculationCell[]) => void;
  recomputeAll: () => void;
  /** Called after each run of the engine, when its results stand in the cells. */
  onFinished: (listener: () => void) => void;
}

/** The ends of a run, apart from one that is stopped because it has to begin anew. */
const FINISHED = [FormulaExecutedStateType.NOT_EXECUTED, FormulaExecutedStateType.SUCCESS];
/** Commands that change only the look of cells; the engine lets them pass. */
const STYLING = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];
/** A run that does not end in this time has failed; the waiting batch must hear of it. */
const LIMIT_MS = 60_000;

/** Watches the engine's commands. */
export function watchCalculation(injector: Injector): Calculation {
  const commands = injector.get(ICommandService);
  const dirtyManager = injector.get(IActiveDirtyManagerService);
  // The workbook as it opens is the first change.
  let changes = 1;
  let startedAt = 0;
  let computed = 0;
  let running = false;
  let waiting: (() => void)[] = [];
  let toRecompute: UnitCell[] = [];
  const listeners: (() => void)[] = [];

  const touchesFormulas = (command: ICommandInfo, options?: IExecutionOptions) => {
    if (dirtyManager.get(command.id) === undefined) return false;
    if (command.id === SetTriggerFormulaCalculationStartMutation.id) return true;
    const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
    if (trigger !== undefined && STYLING.includes(trigger)) return false;
    return options?.onlyLocal !== true && options?.["applyFormulaCalculationResult"] !== true;
  };

  const finish = () => {
    const upTo = startedAt;
    running = false;
    // The results are written by commands that follow the notice.
    setTimeout(() => {
      computed = Math.max(computed, upTo);
      recomputeNow();
      listeners.forEach((listener) => {
        listener();
      });
      if (computed < changes || toRecompute.length > 0) return;
      const resumed = waiting;
      waiting = [];
      resumed.forEach((resume) => {
        resume();
      });
    }, 0);
  };

  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      startedAt = changes;
      running = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const state = (command.params as { functionsExecutedState?: FormulaExecutedStateType })
        .functionsExecutedState;
      if (state !== undefined && FINISHED.includes(state)) finish();
    } else if (touchesFormulas(command, options)) changes += 1;
  });

  const trigger = (params: Record<string, unknown>) => {
    void commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    });
  };

  /** A request in the middle of a run would stop it and begin it anew, so requests are gathered. */
  const recomputeNow = () => {
    if (running || toRecompute.length === 0) return;
    const cells = toRecompute;
    toRecompute = [];
    trigger({
      forceCalculation: false,
      dirtyRanges: cells.map(({ unitId, sheetId, row, column }) => ({
        unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
    });
  };

  return {
    settled: () => {
      if (computed >= changes && toRecompute.length === 0) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const limit = setTimeout(() => {
          reject(new Error(`The formulas were not computed within ${LIMIT_MS / 1000} seconds.`));
        }, LIMIT_MS);
        waiting.push(() => {
          clearTimeout(limit);
          resolve();
        });
      });
    },
    recomputeCells: (unitId, cells) => {
      toRecompute.push(...cells.map((cell) => ({ unitId, ...cell })));
      recomputeNow();
    },
    recomputeAll: () => {
      trigger({ forceCalculation: true, dirtyRanges: [] });
    },
    onFinished: (listener) => {
      listeners.push(listener);
    },
  };
}
