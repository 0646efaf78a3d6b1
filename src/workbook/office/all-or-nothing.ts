/** Changes of which nothing stays where Excel does not make all of it. */
import { EXCEL_TIME_LIMIT } from "../../model/limits";
import type { Call, Outcome } from "../../model/workbook-port";
import type { Gateway } from "./gateway";
import { isCellEditing } from "./problem";
import { within } from "./within";

type Context = Excel.RequestContext;

export interface UndoableChange {
  /** The least version of ExcelApi for both. */
  readonly needs: string;
  readonly queue: (context: Context) => void;
  /**
   * Queues what undoes the change, in the same order: what stops it at a cell has stopped the change
   * there as well. May look first, and waits for what it sends itself.
   */
  readonly undo: (context: Context, sync: () => Promise<void>) => void | Promise<void>;
}

/** Makes a change in one request; undoes it in another one, where it fails, is late or cancelled. */
export async function allOrNothing(
  gateway: Gateway<Context>,
  { needs, queue, undo }: UndoableChange,
  call?: Call,
): Promise<Outcome<undefined>> {
  let begun: Promise<boolean> | undefined;
  const changed = await gateway(
    {
      needs,
      isChange: true,
      work: async (context, sync): Promise<undefined> => {
        queue(context);
        const sent = sync();
        // what is refused while a cell is edited is refused as a whole: there is nothing to undo,
        // and to do so would overwrite what is being typed
        begun = sent.then(
          () => true,
          (error: unknown) => !isCellEditing(error),
        );
        await sent;
      },
    },
    call,
  );
  if (!changed.problem || !begun) return changed;
  const undone = begun.then(async (isBegun) => {
    if (!isBegun) return;
    const work = async (context: Context, sync: () => Promise<void>): Promise<undefined> => {
      await undo(context, sync);
      await sync();
    };
    // not to be cancelled: no signal
    const onEditing = call?.onEditing;
    await gateway({ needs, isChange: true, work }, onEditing ? { onEditing } : {});
  });
  // a change that is late is undone when it has come
  if (changed.problem.kind !== "timedOut") await within(undone, EXCEL_TIME_LIMIT);
  return changed;
}
