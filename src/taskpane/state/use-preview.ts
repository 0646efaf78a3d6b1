import { useCallback, useEffect, useState } from "react";
import type { FunctionDefinition } from "../../functions/definition";
import type { Cell } from "../../model/cell";
import type { WorkbookPort, WorkbookProblem } from "../../model/workbook-port";
import type { Entry } from "../helper/entry";
import { isComplete } from "../helper/formula";
import { absentPlace, computePreview, referencesOf, type AbsentPlace } from "../helper/preview";
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
): { preview: Preview; absent: AbsentPlace | undefined; task: Task; retry: () => void } {
  const task = useTask();
  const { run, cancel } = task;
  const [attempt, setAttempt] = useState(0);
  const [latest, setLatest] = useState<{ key: string; preview: Preview }>();
  const isReadable = workbook !== undefined || referencesOf(entries).length === 0;
  const isReady = isReadable && isComplete(definition, entries);
  // entries are made anew at every drawing: their text tells whether they changed
  const key = JSON.stringify([definition.id, entries]);

  useEffect(() => {
    if (!isReady) return undefined;
    const references = referencesOf(entries);
    let isCurrent = true;
    const compute = async (): Promise<void> => {
      const outcome =
        workbook && references.length > 0
          ? await run((call) => workbook.read(references, call))
          : { value: [] };
      if (!isCurrent) return;
      const preview: Preview = outcome.problem
        ? { status: "problem", problem: outcome.problem }
        : { status: "done", rows: computePreview(definition, entries, outcome.value) };
      setLatest({ key, preview });
    };
    const timer = setTimeout(() => void compute(), TYPING_PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      cancel();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- key stands for definition and entries
  }, [key, workbook, isReady, occasion, attempt]);

  const retry = useCallback(() => {
    setAttempt((before) => before + 1);
  }, []);

  // the value of an earlier formula must not stand beside this one
  const current = latest?.key === key ? latest.preview : ({ status: "computing" } as const);
  const preview: Preview = isReady ? current : { status: "incomplete" };
  // what was found absent stays so until the workbook was asked again
  const found =
    isReady && latest?.preview.status === "problem" ? latest.preview.problem : undefined;
  return { preview, absent: absentPlace(entries, found), task, retry };
}
