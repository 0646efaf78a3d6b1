/**
 * The one gateway to Excel. A request may hang for ever, meet a cell that is being edited, or ask
 * for what this Office does not have: here each of these becomes an outcome that the pane can show.
 */
import { EDITING_RETRY_INTERVAL, EXCEL_TIME_LIMIT } from "../../model/limits";
import type { Call, Cancellation, Outcome, WorkbookProblem } from "../../model/workbook-port";
import { isCellEditing, problemOf } from "./problem";

/** What the gateway needs of Office.js; tests put an Excel of their own in its place. */
export interface ExcelHost<Context> {
  run<T>(work: (context: Context) => Promise<T>): Promise<T>;
  isSetSupported(name: string, version: string): boolean;
}

export interface Limits {
  readonly answer: number;
  readonly retry: number;
}

export interface Request<Context, T> {
  /** The least version of ExcelApi that has everything the work uses. */
  readonly needs: string;
  readonly isChange?: boolean;
  /** Sends what it queued by calling `sync`, never by `context.sync`, which has no time limit. */
  readonly work: (context: Context, sync: () => Promise<void>) => Promise<T>;
}

export type Gateway<Context> = <T>(
  request: Request<Context, T>,
  call?: Call,
) => Promise<Outcome<T>>;

interface Syncable {
  sync(): Promise<unknown>;
}

type Attempt<T> = Outcome<T> | "editing";

/** Thrown into work whose outcome is settled already, so that a late answer changes nothing. */
class Abandoned extends Error {}

const CANCELLED: { readonly problem: WorkbookProblem } = { problem: { kind: "cancelled" } };

export function createGateway<Context extends Syncable>(
  host: ExcelHost<Context>,
  limits: Limits = { answer: EXCEL_TIME_LIMIT, retry: EDITING_RETRY_INTERVAL },
): Gateway<Context> {
  return async (request, call = {}) => {
    if (!host.isSetSupported("ExcelApi", request.needs)) {
      return { problem: { kind: "unsupported", needs: `ExcelApi ${request.needs}` } };
    }
    let isWaiting = false;
    try {
      for (;;) {
        const attempt = await attemptOnce(host, request, limits.answer, call.signal);
        if (attempt !== "editing") return attempt;
        if (!isWaiting) call.onEditing?.(true);
        isWaiting = true;
        if (!(await pause(limits.retry, call.signal))) return CANCELLED;
      }
    } finally {
      if (isWaiting) call.onEditing?.(false);
    }
  };
}

/** Runs the work once: its outcome is whatever comes first of the answer, the limit, the end. */
function attemptOnce<Context extends Syncable, T>(
  host: ExcelHost<Context>,
  request: Request<Context, T>,
  limit: number,
  signal: Cancellation | undefined,
): Promise<Attempt<T>> {
  return new Promise((resolve) => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (attempt: Attempt<T>): void => {
      isOver = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      resolve(attempt);
    };
    const cancel = (): void => {
      settle(CANCELLED);
    };
    // each answer gives the next request its full time
    const startClock = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        settle({ problem: { kind: "timedOut", isChange: request.isChange ?? false } });
      }, limit);
    };
    if (signal?.aborted) {
      cancel();
      return;
    }
    signal?.addEventListener("abort", cancel);
    startClock();
    const stopIfOver = (): void => {
      if (isOver) throw new Abandoned();
    };
    const work = (context: Context): Promise<T> =>
      request.work(context, async () => {
        stopIfOver();
        startClock();
        await context.sync();
        stopIfOver();
      });
    // async, so that what is thrown at once becomes a problem as well
    const run = async (): Promise<T> => host.run(work);
    run().then(
      (value) => {
        if (!isOver) settle({ value });
      },
      (error: unknown) => {
        if (!isOver) settle(isCellEditing(error) ? "editing" : { problem: problemOf(error) });
      },
    );
  });
}

/** Resolves after a while to true, or at once to false where the request is cancelled. */
function pause(milliseconds: number, signal: Cancellation | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve(false);
      return;
    }
    const cancel = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", cancel);
      resolve(true);
    }, milliseconds);
    signal?.addEventListener("abort", cancel);
  });
}
