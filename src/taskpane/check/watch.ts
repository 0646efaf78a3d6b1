import { RECHECK_DELAY } from "../../model/limits";
import type { CheckPort } from "../../model/check-port";

export interface Watch {
  /** Begins to listen, once. */
  readonly start: () => Promise<void>;
  /** What the pane itself writes is no edit. */
  readonly pause: () => void;
  readonly goOn: () => void;
}

/**
 * Follows the changes of cells: tells at once that what was found is out of date, and after a while
 * without changes that it can be looked at again.
 */
export function createWatch(
  cells: CheckPort,
  heard: {
    /** Whether the sheet is one of those that were checked. */
    readonly concerns: (sheet: string) => boolean;
    readonly onStale: () => void;
    /** With the sheet, where all changes were on one. */
    readonly onQuiet: (changed: string | undefined) => void;
  },
): Watch {
  let isWatching = false;
  let isPaused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = new Set<string>();

  const onChange = (sheet: string): void => {
    if (isPaused || !heard.concerns(sheet)) return;
    changed.add(sheet);
    heard.onStale();
    clearTimeout(timer);
    timer = setTimeout(() => {
      const [only, ...others] = changed;
      changed.clear();
      heard.onQuiet(others.length === 0 ? only : undefined);
    }, RECHECK_DELAY);
  };

  return {
    start: async () => {
      if (isWatching) return;
      isWatching = true;
      const watching = await cells.watch(onChange);
      // an Office that does not tell of changes is checked by hand
      if (watching.problem) isWatching = false;
    },
    pause: () => {
      isPaused = true;
    },
    goOn: () => {
      isPaused = false;
    },
  };
}
