import { useEffect, useState } from "react";
import type { Reference } from "../../model/a1";
import type { WorkbookPort, WorkbookProblem } from "../../model/workbook-port";

export interface LiveSelection {
  readonly cells?: Reference;
  readonly problem?: WorkbookProblem;
  /** Why changes of the selection are not noticed. */
  readonly watchProblem?: WorkbookProblem;
  /** Counts the changes, so that what depends on cells can be read anew. */
  readonly changes: number;
}

/** The selected cells, followed as long as the component is shown. */
export function useSelection(workbook: WorkbookPort | undefined): LiveSelection {
  const [selection, setSelection] = useState<LiveSelection>({ changes: 0 });

  useEffect(() => {
    if (!workbook) return undefined;
    let controller = new AbortController();
    let isGone = false;
    let unwatch: (() => void) | undefined;

    const follow = async (): Promise<void> => {
      controller.abort();
      controller = new AbortController();
      const outcome = await workbook.selection({ signal: controller.signal });
      if (isGone || outcome.problem?.kind === "cancelled") return;
      setSelection(({ changes, watchProblem }) => ({
        ...(outcome.problem ? { problem: outcome.problem } : { cells: outcome.value }),
        ...(watchProblem && { watchProblem }),
        changes: changes + 1,
      }));
    };

    const start = async (): Promise<void> => {
      const watching = await workbook.watchSelection(() => void follow());
      if (watching.problem) {
        setSelection((before) => ({ ...before, watchProblem: watching.problem }));
        return;
      }
      if (isGone) watching.value();
      else unwatch = watching.value;
    };

    void follow();
    void start();
    const stop = (): void => {
      isGone = true;
      controller.abort();
      unwatch?.();
    };
    window.addEventListener("pagehide", stop);
    return () => {
      window.removeEventListener("pagehide", stop);
      stop();
    };
  }, [workbook]);

  return selection;
}
