import { useCallback, useState } from "react";
import type { FunctionDefinition } from "../../functions/definition";
import { printReference } from "../../model/a1";
import type {
  Call,
  Contents,
  Outcome,
  WorkbookPort,
  WorkbookProblem,
} from "../../model/workbook-port";
import type { Entry } from "../helper/entry";
import {
  changeFor,
  occupiedCells,
  planInsert,
  resultSize,
  type Plan,
  type PlanProblem,
} from "../helper/plan";
import { firstCellsElsewhere } from "../helper/preview";
import { useTask, type Task } from "./use-task";

/** Where an insertion stands. */
export type Insertion =
  | { readonly step: "ready" }
  | { readonly step: "impossible"; readonly problem: PlanProblem }
  | { readonly step: "asking"; readonly question: Question }
  | { readonly step: "failed"; readonly problem: WorkbookProblem }
  | { readonly step: "done"; readonly address: string };

/** The target is not empty: which cells would be replaced, and which stand in a spill's way. */
export interface Question {
  readonly plan: Plan;
  readonly contents: Contents;
  readonly overwritten: readonly string[];
  readonly inTheWay: readonly string[];
}

export interface Inserter {
  readonly insertion: Insertion;
  readonly task: Task;
  readonly insert: () => Promise<void>;
  readonly confirm: (question: Question) => Promise<void>;
  readonly reset: () => void;
}

/** Inserts the formula where the selection is at the moment of the click, asking before it replaces. */
export function useInsert(
  definition: FunctionDefinition,
  entries: readonly Entry[],
  computed: readonly (readonly unknown[])[] | undefined,
  workbook: WorkbookPort | undefined,
): Inserter {
  const task = useTask();
  const [insertion, setInsertion] = useState<Insertion>({ step: "ready" });

  const reset = useCallback(() => {
    setInsertion({ step: "ready" });
  }, []);

  const follow = async (work: (call: Call) => Promise<Outcome<Insertion>>): Promise<void> => {
    reset();
    const outcome = await task.run(work);
    if (outcome.problem?.kind === "cancelled") return;
    setInsertion(outcome.problem ? { step: "failed", problem: outcome.problem } : outcome.value);
  };

  const write = async (
    port: WorkbookPort,
    plan: Plan,
    contents: Contents,
    call: Call,
  ): Promise<Outcome<Insertion>> => {
    const outcome = await port.change(changeFor(plan, definition, contents), call);
    if (outcome.problem) return outcome;
    return { value: { step: "done", address: printReference(plan.cells) } };
  };

  const insert = async (): Promise<void> => {
    if (!workbook) return;
    await follow(async (call) => {
      const selection = await workbook.selection(call);
      if (selection.problem) return selection;
      const size = resultSize(definition, entries, computed);
      const planned = planInsert(definition, entries, selection.value, size);
      if (planned.problem) return { value: { step: "impossible", problem: planned.problem } };
      // the preview may not have heard yet that a sheet is not there
      const elsewhere = firstCellsElsewhere(entries, selection.value.sheet);
      if (elsewhere.length > 0) {
        const found = await workbook.read(elsewhere, call);
        if (found.problem) return found;
      }
      const { plan } = planned;
      const contents = await workbook.contents(plan.shown, call);
      if (contents.problem) return contents;
      const occupied = occupiedCells(plan, contents.value);
      if (occupied.overwritten.length + occupied.inTheWay.length > 0) {
        const question = { plan, contents: contents.value, ...occupied };
        return { value: { step: "asking", question } };
      }
      return write(workbook, plan, contents.value, call);
    });
  };

  const confirm = async ({ plan, contents }: Question): Promise<void> => {
    if (!workbook) return;
    await follow((call) => write(workbook, plan, contents, call));
  };

  return { insertion, task, insert, confirm, reset };
}
