/** Changes of which nothing stays where Excel does not make all of it. */
import type { Call, Outcome } from "../../model/workbook-port";
import type { Gateway } from "./gateway";
import { isCellEditing } from "./problem";

type Context = Excel.RequestContext;

export interface UndoableChange {
  /** The least version of ExcelApi for both. */
  readonly needs: string;
  readonly queue: (context: Context) => void;
  /**
   * Queues what undoes the change, in the same order: what stops it at a cell has stopped the change
   * there as well.
   */
  readonly undo: (context: Context) => void;
}

/** Makes a change in one request; undoes it in another one, where it fails, is late or cancelled. */
export async function allOrNothing(
  gateway: Gateway<Context>,
  { needs, queue, undo }: UndoableChange,
  call?: Call,
): Promise<Outcome<undefined>> {
  const progress: { isSent: boolean } = { isSent: false };
  const changed = await gateway(
    {
      needs,
      isChange: true,
      work: async (context, sync): Promise<undefined> => {
        queue(context);
        progress.isSent = true;
        await sync().catch((error: unknown) => {
          // refused as a whole: cancelled while it waits, there is nothing to undo, and to do so
          // would overwrite what is being typed
          if (isCellEditing(error)) progress.isSent = false;
          throw error;
        });
      },
    },
    call,
  );
  if (!changed.problem || !progress.isSent) return changed;
  // Excel takes requests in turn, so that a change that is only late is undone as well
  const onEditing = call?.onEditing;
  await gateway(
    {
      needs,
      isChange: true,
      work: async (context, sync): Promise<undefined> => {
        // told by now, where the change was cancelled before its refusal came
        if (!progress.isSent) return;
        undo(context);
        await sync();
      },
    },
    // not to be cancelled: no signal
    onEditing ? { onEditing } : {},
  );
  return changed;
}
