import { useEffect, useState } from "react";
import type { FunctionDefinition } from "../../functions/definition";
import type { Cell } from "../../model/cell";
import type { WorkbookPort, WorkbookProblem } from "../../model/workbook-port";
import type { Entry } from "../helper/entry";
import { isComplete } from "../helper/formula";
import { computePreview, referencesOf } from "../helper/preview";
import { useTask, type Task } from "./use-task";

export type Preview =
  | { readonly status: "incomplete" }
  | { readonly status: "computing" }
  | { readonly status: "problem"; readonly problem: WorkbookProblem }
  | { readonly status: "done"; readonly rows: Cell[][] };

/** Long enough not to read at every key, short enough to look immediate. */
const TYPING_PAUSE = 250;

/**
 * The value of the formula, computed from what its ranges hold now. It is computed again when the
 * entries change and whenever `occasion` does.
 */
export function usePreview(
  definition: FunctionDefinition,
  entries: readonly Entry[],
  workbook: WorkbookPort | undefined,
  occasion: number,
): { preview: Preview; task: Task } {
  const task = useTask();
  const { run, cancel } = task;
  const [preview, setPreview] = useState<Preview>({ status: "incomplete" });
  const ready = isComplete(definition, entries);
  const references = referencesOf(entries);
  const isReadable = workbook !== undefined || references.length === 0;

  useEffect(() => {
    if (!ready || !isReadable) {
      setPreview({ status: "incomplete" });
      return undefined;
    }
    const compute = async (): Promise<void> => {
      const outcome =
        workbook && references.length > 0
          ? await run((call) => workbook.read(references, call))
          : { value: [] };
      if (outcome.problem) {
        setPreview({ status: "problem", problem: outcome.problem });
        return;
      }
      setPreview({ status: "done", rows: computePreview(definition, entries, outcome.value) });
    };
    const timer = setTimeout(() => void compute(), TYPING_PAUSE);
    return () => {
      clearTimeout(timer);
      cancel();
    };
    // entries are made anew at every drawing: their text tells whether they changed
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [definition, JSON.stringify(entries), workbook, occasion, ready, isReadable]);

  return { preview, task };
}
