/** One item of the undo list for many. */
import type { IUndoRedoItem } from "@univerjs/core";

/** Redone in the order of the edits, undone in the opposite order. */
export function joinSteps(items: readonly IUndoRedoItem[]): IUndoRedoItem {
  const [first] = items;
  if (first === undefined) throw new Error("There is nothing to join.");
  return {
    unitID: first.unitID,
    redoMutations: items.flatMap((item) => item.redoMutations),
    undoMutations: [...items].reverse().flatMap((item) => item.undoMutations),
  };
}
