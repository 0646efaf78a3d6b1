/** An undo list that can take several changes as one step. */
import { LocalUndoRedoService } from "@univerjs/core";
import type { IUndoRedoItem } from "@univerjs/core";
import { joinSteps } from "./join-steps";

interface Group {
  unitID: string;
  items: IUndoRedoItem[];
}

/**
 * Univer 0.25.1 has a batching of its own (`__tempBatchingUndoRedo`), but it undoes overlapping
 * edits in the wrong order, so the steps are gathered here before Univer sees them.
 */
export class GroupingUndoService extends LocalUndoRedoService {
  private group: Group | null = null;

  override pushUndoRedo(item: IUndoRedoItem): void {
    // The cell editor is a document of its own, with an undo list of its own.
    if (this.group?.unitID === item.unitID) this.group.items.push(item);
    else super.pushUndoRedo(item);
  }

  /** Runs the work; whatever it changes in the workbook is undone and redone together. */
  async asOneStep<T>(unitID: string, work: () => Promise<T>): Promise<T> {
    if (this.group !== null) throw new Error("One undo step cannot hold another.");
    const group: Group = { unitID, items: [] };
    this.group = group;
    try {
      return await work();
    } finally {
      this.group = null;
      if (group.items.length > 0) super.pushUndoRedo(joinSteps(group.items));
    }
  }
}
