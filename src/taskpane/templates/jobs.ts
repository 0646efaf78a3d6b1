/** What takes its time and can be cancelled: making sheets, and having Excel take them in. */
import type {
  InsertedSheets,
  SheetsOutcome,
  SheetsPort,
  TakenNames,
} from "../../model/sheets-port";
import type { Cancellation } from "../../model/workbook-port";
import type { Answered } from "../worker/client";
import type { Made, Wanted } from "../worker/protocol";
import { chosenTables, type Problem, type Result, type Step, type TemplatesState } from "./state";
import type { TemplatesWorld } from "./world";

export interface Jobs {
  /** Makes the chosen sheets and puts them where they are wanted. */
  readonly start: () => Promise<void>;
  readonly cancel: () => void;
  readonly askRemoval: (isAsking: boolean) => void;
  /** Removes what was inserted last. */
  readonly remove: () => Promise<void>;
}

/** The part of the work that jobs see. */
export interface JobDesk {
  readonly state: () => TemplatesState;
  readonly change: (now: Partial<TemplatesState>) => void;
  readonly wanted: () => Wanted | undefined;
}

/** How a job is followed. */
interface JobCall {
  readonly signal: Cancellation;
  readonly onEditing: (isEditing: boolean) => void;
  readonly onStep: (step: Step) => void;
}

const FREE: TakenNames = { sheets: [], names: [] };

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function createJobs({ maker, sheets, download }: TemplatesWorld, desk: JobDesk): Jobs {
  let current: AbortController | undefined;

  const run = async (first: Step, work: (call: JobCall) => Promise<Result>): Promise<void> => {
    // one at a time: a second click on a slow machine must not insert twice
    if (current) return;
    const controller = new AbortController();
    current = controller;
    let job = { step: first, isEditing: false };
    const show = (now: Partial<typeof job>): void => {
      job = { ...job, ...now };
      desk.change({ job });
    };
    desk.change({ job, result: undefined, isAskingRemoval: false });
    const result = await work({
      signal: controller.signal,
      onEditing: (isEditing) => {
        show({ isEditing });
      },
      onStep: (step) => {
        show({ step });
      },
    });
    current = undefined;
    desk.change({ job: undefined, result });
  };

  const make = async (call: JobCall, taken: TakenNames): Promise<Answered<Made>> => {
    const { signal } = call;
    const wanted = desk.wanted();
    if (!wanted || signal.aborted) return { problem: { kind: "cancelled" } };
    call.onStep("making");
    signal.addEventListener("abort", maker.end);
    const { target } = desk.state();
    const templates = chosenTables(desk.state());
    const made = await maker.ask("make", { ...wanted, templates, target, taken });
    signal.removeEventListener("abort", maker.end);
    return made;
  };

  const insert = async (port: SheetsPort, call: JobCall): Promise<Result> => {
    const taken = await port.taken(call);
    if (taken.problem) return failed(taken.problem);
    const made = await make(call, taken.value);
    if (made.problem) return failed(made.problem);
    const { file, sheets: all, names } = made.value;
    const insertion = { base64: String(file), sheets: all, names };
    const outcome = await port.insertSheets(insertion, call);
    if (outcome.problem) return failed(outcome.problem, outcome.left);
    const { value } = outcome;
    desk.change({ inserted: [...desk.state().inserted, value] });
    return {
      kind: "inserted",
      count: value.sheets.length,
      first: value.sheets[0]?.name ?? "",
      renamed: value.sheets.map(({ name }) => name).filter((name) => / \(\d+\)$/.test(name)),
    };
  };

  const open = async (port: SheetsPort, call: JobCall): Promise<Result> => {
    const made = await make(call, FREE);
    if (made.problem) return failed(made.problem);
    call.onStep("opening");
    const outcome = await port.createWorkbook(String(made.value.file), call);
    return outcome.problem ? failed(outcome.problem) : { kind: "opened" };
  };

  const save = async (call: JobCall): Promise<Result> => {
    const name = fileName(desk.state());
    const made = await make(call, FREE);
    if (made.problem) return failed(made.problem);
    const { file } = made.value;
    if (typeof file === "string") return failed({ kind: "notMade", message: name });
    download(name, file, WORKBOOK_TYPE);
    return { kind: "downloaded", file: name };
  };

  const remove = async (port: SheetsPort, last: InsertedSheets, call: JobCall): Promise<Result> => {
    const outcome = await port.removeSheets(last, call);
    if (!isStillThere(outcome)) {
      desk.change({ inserted: desk.state().inserted.filter((one) => one !== last) });
      return { kind: "removed" };
    }
    return { ...failed(outcome.problem, outcome.left), isUnchanged: false };
  };

  return {
    start: async () => {
      const { target } = desk.state();
      if (target === "download" || !sheets) return run("making", save);
      return target === "newWorkbook"
        ? run("making", (call) => open(sheets, call))
        : run("looking", (call) => insert(sheets, call));
    },
    cancel: () => {
      current?.abort();
    },
    askRemoval: (isAskingRemoval) => {
      desk.change({ isAskingRemoval, result: undefined });
    },
    remove: async () => {
      const last = desk.state().inserted.at(-1);
      if (last && sheets) await run("deleting", (call) => remove(sheets, last, call));
    },
  };
}

type Failed = Extract<Result, { kind: "failed" }>;

function failed(problem: Problem, left: readonly string[] = []): Failed {
  return { kind: "failed", problem, left, isUnchanged: left.length === 0 };
}

type Kept = Extract<SheetsOutcome<undefined>, { left: readonly string[] }>;

/** Whether sheets that were to be removed are still in the workbook, whatever was said of it. */
function isStillThere(outcome: SheetsOutcome<undefined>): outcome is Kept {
  return outcome.problem !== undefined && outcome.left.length > 0;
}

/** `performance-report-2026-27-mid-term-fr.xlsx`. */
function fileName({ options }: TemplatesState): string {
  const { biennium, point, language } = options;
  return `performance-report-${biennium.replace("/", "-")}-${point}-${language}.xlsx`;
}
