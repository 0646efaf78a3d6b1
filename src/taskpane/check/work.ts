/** What the view shows and does, kept while other views are shown. */
import type { Correction } from "../../check/corrections";
import type { Finding } from "../../check/finding";
import type { Framework } from "../../framework/framework";
import type { CellWrite, CheckPort, CheckScope } from "../../model/check-port";
import type { Language } from "../../model/language";
import type { SheetsPort } from "../../model/sheets-port";
import type { Cancellation, Outcome } from "../../model/workbook-port";
import { bienniumChoices } from "../templates/biennia";
import type { Maker } from "../worker/client";
import type { Made } from "../worker/protocol";
import { createWatch } from "./watch";
import {
  certainOnes,
  NO_FILTERS,
  type CheckState,
  type Filters,
  type Grouping,
  type Job,
  type Said,
  type Step,
} from "./state";

export interface CheckWorld {
  readonly maker: Maker;
  readonly cells: CheckPort;
  readonly sheets: SheetsPort;
}

export interface CheckWork {
  readonly state: () => CheckState;
  /** Calls the listener at every change of the state, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly know: (known: readonly Framework[]) => void;
  readonly pick: (
    choice: Partial<Pick<CheckState, "scope" | "biennium" | "follows" | "grouping">>,
  ) => void;
  readonly filter: (filters: Partial<Filters>) => void;
  readonly correct: (correction: Correction, isAsRead: boolean) => void;
  readonly run: () => Promise<void>;
  readonly cancel: () => void;
  /** Shows the finding's cell, and what there is to say of it. */
  readonly open: (finding: Finding) => Promise<void>;
  readonly mend: (findings: readonly Finding[]) => Promise<void>;
  readonly mendAll: () => Promise<void>;
  readonly mark: (findings: readonly Finding[]) => Promise<void>;
  readonly unmark: () => Promise<void>;
  readonly list: (findings: readonly Finding[], language: Language) => Promise<void>;
  readonly rules: (language: Language) => Promise<void>;
}

/** How cells are tinted, light enough for their text in any of Excel's themes. */
const TINTS = { error: "#F8CBAD", warning: "#FFE699", advice: "#DDEBF7" } as const;

interface JobCall {
  readonly signal: Cancellation;
  readonly onEditing: (isEditing: boolean) => void;
}

export function createCheckWork({ maker, cells, sheets }: CheckWorld): CheckWork {
  const listeners = new Set<() => void>();
  let known: readonly Framework[] = [];
  let current: AbortController | undefined;
  let state: CheckState = {
    scope: "workbook",
    biennium: "",
    follows: true,
    corrections: [],
    result: undefined,
    isStale: false,
    filters: NO_FILTERS,
    grouping: "severity",
    open: undefined,
    marked: 0,
    job: undefined,
    said: undefined,
  };

  const change = (now: Partial<CheckState>): void => {
    state = { ...state, ...now };
    for (const listener of listeners) listener();
  };
  const show = (now: Partial<Job>): void => {
    if (state.job) change({ job: { ...state.job, ...now } });
  };

  /** One job at a time: a second click on a slow machine must not do it twice. */
  const job = async (
    step: Step,
    work: (call: JobCall) => Promise<Said | undefined>,
  ): Promise<void> => {
    if (current) return;
    const controller = new AbortController();
    current = controller;
    change({ job: { step, isEditing: false }, said: undefined });
    const said = await work({
      signal: controller.signal,
      onEditing: (isEditing) => {
        show({ isEditing });
      },
    });
    current = undefined;
    change({ job: undefined, ...(said ? { said } : {}) });
  };

  /** @param changed the only sheet that has changed since the last check */
  const check = async (call: JobCall, changed?: string): Promise<Said | undefined> => {
    const against = bienniumChoices(known).find(({ biennium }) => biennium === state.biennium);
    if (!against) return undefined;
    const onProgress = (done: number): void => {
      show({ done });
    };
    let read = await cells.read(changed === undefined ? state.scope : "sheet", {
      ...call,
      onProgress,
    });
    // by now another sheet may be the active one
    const isPart = changed !== undefined && !read.problem && read.value[0]?.name === changed;
    if (changed !== undefined && !isPart && !read.problem) {
      read = await cells.read(state.scope, { ...call, onProgress });
    }
    if (read.problem) return { kind: "failed", problem: read.problem };
    change({ job: { step: "checking", isEditing: false } });
    const checked = await maker.ask("check", {
      contents: read.value,
      isPart,
      ...against,
      corrections: state.corrections,
    });
    if (checked.problem) return { kind: "failed", problem: checked.problem };
    const marked = await cells.marked(call);
    change({
      result: checked.value,
      isStale: false,
      open: undefined,
      marked: marked.problem ? state.marked : marked.value,
    });
    await watch.start();
    return undefined;
  };

  const watch = createWatch(cells, {
    onStale: () => {
      if (state.result) change({ isStale: true });
    },
    onQuiet: (changed) => {
      if (!state.follows || !state.result || current) return;
      const only = state.scope === "workbook" ? changed : undefined;
      void job("reading", (call) => check(call, only));
    },
  });

  const write = async (findings: readonly Finding[], call: JobCall): Promise<Said> => {
    const writes = oncePerCell(findings.flatMap(({ fix }) => fix?.edits ?? []).map(writeOf));
    watch.pause();
    const written = await cells.write(writes, call);
    watch.goOn();
    if (written.problem) return { kind: "failed", problem: written.problem };
    const problem = await check(call);
    return problem ?? { kind: "mended", count: writes.length };
  };

  const insert = async (
    call: JobCall,
    make: (taken: {
      sheets: readonly string[];
      names: readonly string[];
    }) => Promise<Awaited<ReturnType<Maker["ask"]>>>,
    kind: "exported" | "rulesMade",
  ): Promise<Said> => {
    const taken = await sheets.taken(call);
    if (taken.problem) return { kind: "failed", problem: taken.problem };
    const made = await make(taken.value);
    if (made.problem) return { kind: "failed", problem: made.problem };
    const { file, sheets: all, names } = made.value as Made;
    const inserted = await sheets.insertSheets({ base64: String(file), sheets: all, names }, call);
    if (inserted.problem) return { kind: "failed", problem: inserted.problem };
    return { kind, sheet: inserted.value.sheets[0]?.name ?? "" };
  };

  const counted = async (
    kind: "marked" | "unmarked",
    outcome: Promise<Outcome<number>>,
  ): Promise<Said> => {
    const came = await outcome;
    if (came.problem) return { kind: "failed", problem: came.problem };
    change({ marked: kind === "marked" ? came.value : 0 });
    return { kind, count: came.value };
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    know: (now) => {
      known = now;
      const choices = bienniumChoices(known).map(({ biennium }) => biennium);
      if (!choices.includes(state.biennium)) change({ biennium: choices[0] ?? "" });
    },
    pick: (choice) => {
      change(choice);
    },
    filter: (filters) => {
      change({ filters: { ...state.filters, ...filters } });
    },
    correct: (correction, isAsRead) => {
      const others = state.corrections.filter(
        ({ sheet, line }) => sheet !== correction.sheet || line !== correction.line,
      );
      change({ corrections: isAsRead ? others : [...others, correction] });
      void job("reading", (call) => check(call));
    },
    run: () => job("reading", (call) => check(call)),
    cancel: () => {
      current?.abort();
      maker.end();
    },
    open: async (finding) => {
      change({ open: finding, said: undefined });
      const { sheet, cell } = finding;
      if (sheet === undefined) return;
      const shown = await cells.show({ sheet, cell });
      if (shown.problem) change({ said: { kind: "failed", problem: shown.problem } });
    },
    mend: (findings) => job("writing", (call) => write(findings, call)),
    mendAll: () => job("writing", (call) => write(certainOnes(state), call)),
    mark: (findings) =>
      job("marking", (call) => {
        const marks = findings.flatMap(({ sheet, cell, severity }) =>
          sheet === undefined ? [] : [{ sheet, cell, colour: TINTS[severity] }],
        );
        return counted("marked", cells.mark(marks, call));
      }),
    unmark: () => job("marking", (call) => counted("unmarked", cells.unmark(call))),
    list: (findings, language) =>
      job("listing", (call) =>
        insert(call, (taken) => maker.ask("list", { findings, language, taken }), "exported"),
      ),
    rules: (language) =>
      job("listing", (call) =>
        insert(call, (taken) => maker.ask("rules", { language, taken }), "rulesMade"),
      ),
  };
}

/** Of several changes of a cell the first: what the others are about is found again after it. */
function oncePerCell(writes: readonly CellWrite[]): readonly CellWrite[] {
  const first = new Map<string, CellWrite>();
  for (const write of writes) {
    const key = `${write.sheet}!${write.cell}`;
    if (!first.has(key)) first.set(key, write);
  }
  return [...first.values()];
}

function writeOf({
  sheet = "",
  cell,
  to,
  value,
}: {
  readonly sheet?: string;
  readonly cell: string;
  readonly to: string;
  readonly value?: number;
}): CellWrite {
  return { sheet, cell, content: value ?? to };
}

/** The scopes that can be checked, the widest first. */
export const SCOPES: readonly CheckScope[] = ["workbook", "sheet", "selection"];

export type { Grouping };
