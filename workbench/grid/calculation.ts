/** Follows the formula engine, so that a read after a write can wait for the results. */
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import { ICommandService } from "@univerjs/presets";
import type { ICommandInfo, IExecutionOptions, Injector } from "@univerjs/presets";

export interface CalculationCell {
  sheetId: string;
  row: number;
  column: number;
}

export interface Calculation {
  settled: () => Promise<void>;
  recomputeCells: (unitId: string, cells: readonly CalculationCell[]) => void;
  recomputeAll: () => void;
}

/** The engine's own numbers for the end of a run: nothing to do, or done. */
const FINISHED = [1, 3];
/** A run that does not end in this time has failed; the waiting batch must hear of it. */
const LIMIT_MS = 60_000;

/** Watches the engine's commands. */
export function watchCalculation(injector: Injector): Calculation {
  const commands = injector.get(ICommandService);
  const dirtyManager = injector.get(IActiveDirtyManagerService);
  let changes = 0;
  let startedAt = 0;
  let computed = 0;
  let waiting: (() => void)[] = [];

  const touchesFormulas = (command: ICommandInfo, options?: IExecutionOptions) => {
    if (dirtyManager.get(command.id) === undefined) return false;
    if (command.id === SetTriggerFormulaCalculationStartMutation.id) return true;
    return options?.onlyLocal !== true && options?.["applyFormulaCalculationResult"] !== true;
  };

  const finish = () => {
    computed = startedAt;
    if (computed < changes) return;
    const resumed = waiting;
    waiting = [];
    // The results are written by commands that follow the notice.
    setTimeout(() => {
      resumed.forEach((resume) => {
        resume();
      });
    }, 0);
  };

  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) startedAt = changes;
    else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const state = (command.params as { functionsExecutedState?: number }).functionsExecutedState;
      if (state !== undefined && FINISHED.includes(state)) finish();
    } else if (touchesFormulas(command, options)) changes += 1;
  });

  const trigger = (params: Record<string, unknown>) => {
    void commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    });
  };

  return {
    settled: () => {
      if (computed >= changes) return Promise.resolve();
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
      trigger({
        forceCalculation: false,
        dirtyRanges: cells.map(({ sheetId, row, column }) => ({
          unitId,
          sheetId,
          range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        })),
      });
    },
    recomputeAll: () => {
      trigger({ forceCalculation: true, dirtyRanges: [] });
    },
  };
}
