import { useCallback, useEffect, useRef, useState } from "react";
import { PROGRESS_DELAY } from "../../model/limits";
import type { Call, Outcome } from "../../model/workbook-port";

/** `slow`: it takes long enough to show progress; `editing`: it waits for a cell to be left. */
export type Progress = "idle" | "working" | "slow" | "editing";

export interface Task {
  readonly progress: Progress;
  /** Starts work and ends what this task was doing before. */
  readonly run: <T>(work: (call: Call) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  readonly cancel: () => void;
}

/** Work on the workbook that the user can follow and cancel. */
export function useTask(): Task {
  const [progress, setProgress] = useState<Progress>("idle");
  const current = useRef<AbortController | undefined>(undefined);

  const cancel = useCallback(() => {
    current.current?.abort();
  }, []);

  const run = useCallback(
    async <T>(work: (call: Call) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
      cancel();
      const controller = new AbortController();
      current.current = controller;
      const show = (now: Progress): void => {
        if (current.current === controller) setProgress(now);
      };
      show("working");
      const timer = setTimeout(() => {
        show("slow");
      }, PROGRESS_DELAY);
      const outcome = await work({
        signal: controller.signal,
        onEditing: (isEditing) => {
          clearTimeout(timer);
          show(isEditing ? "editing" : "slow");
        },
      });
      clearTimeout(timer);
      show("idle");
      return outcome;
    },
    [cancel],
  );

  useEffect(() => cancel, [cancel]);

  return { progress, run, cancel };
}
