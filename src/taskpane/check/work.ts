/** What the view shows and does, kept while other views are shown. */
import type { Correction } from "../../check/corrections";
import type { CellEdit, Finding } from "../../check/finding";
import type { Framework } from "../../framework/framework";
import type { CellWrite, CheckPort, HeldCell, CheckScope, SheetPart } from "../../model/check-port";
import type { Language } from "../../model/language";
import type { SheetsPort } from "../../model/sheets-port";
import type { Cancellation, Outcome } from "../../model/workbook-port";
import { bienniumChoices } from "../templates/biennia";
import type { BienniumChoice } from "../templates/state";
import type { Maker } from "../worker/client";
import type { CheckAsk, Made } from "../worker/protocol";
import { createWatch } from "./watch";
import {
  certainOnes,
  editsOf,
  keptFilters,
  NO_FILTERS,
  sameFinding,
  shownFindings,
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
  readonly know: (known: readonly Framework[], language: Language) => void;
  /** Looks whether cells are marked since an earlier time. */
  readonly look: () => Promise<void>;
  readonly pick: (
    choice: Partial<Pick<CheckState, "scope" | "biennium" | "follows" | "grouping">>,
  ) => void;
  readonly filter: (filters: Partial<Filters>) => void;
  readonly correct: (correction: Correction, isAsRead: boolean) => void;
  readonly run: () => Promise<void>;
  readonly cancel: () => void;
  /** Shows the finding's cell, and what there is to say of it; a second time it is closed again. */
  readonly open: (finding: Finding) => Promise<void>;
  readonly mend: (findings: readonly Finding[]) => Promise<void>;
  readonly mendAll: () => Promise<void>;
  readonly mark: (findings: readonly Finding[]) => Promise<void>;
  readonly unmark: () => Promise<void>;
  readonly list: (findings: readonly Finding[]) => Promise<void>;
  readonly rules: () => Promise<void>;
}

/** How cells are tinted, light enough for their text in any of Excel's themes. */
const TINTS = { error: "#F8CBAD", warning: "#FFE699", advice: "#DDEBF7" } as const;

/** Of a cell that lay beyond all that was read. */
const BLANK: HeldCell = { value: "", formula: "" };

interface JobCall {
  readonly signal: Cancellation;
  readonly onEditing: (isEditing: boolean) => void;
}

export function createCheckWork({ maker, cells, sheets }: CheckWorld): CheckWork {
  const listeners = new Set<() => void>();
  let known: readonly Framework[] = [];
  let language: Language = "en";
  let current: AbortController | undefined;
  /** Whether the biennium is one that the user has picked. */
  let isChosen = false;
  /** What was wanted while another job was under way. */
  let next: (() => void) | undefined;
  let state: CheckState = {
    scope: "workbook",
    biennium: "",
    follows: true,
    corrections: [],
    checked: undefined,
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

  /**
   * One job at a time: a second click on a slow machine must not do it twice. What the last one came
   * to stays said where nobody has asked for this one.
   */
  const job = async (
    step: Step,
    work: (call: JobCall) => Promise<Said | undefined>,
    isAsked = true,
  ): Promise<void> => {
    if (current) return;
    const controller = new AbortController();
    current = controller;
    change({ job: { step, isEditing: false }, ...(isAsked ? { said: undefined } : {}) });
    const said = await work({
      signal: controller.signal,
      onEditing: (isEditing) => {
        show({ isEditing });
      },
    });
    current = undefined;
    change({ job: undefined, ...(said ? { said } : {}) });
    const wanted = next;
    next = undefined;
    wanted?.();
  };

  /**
   * @param scope what is read: at a first check what the user has chosen, afterwards the same cells
   * @param isPart whether of the workbook only this sheet has changed
   */
  const check = async (
    call: JobCall,
    scope: CheckScope | SheetPart,
    isPart = false,
  ): Promise<Said | undefined> => {
    const against = bienniumChoices(known).find(({ biennium }) => biennium === state.biennium);
    if (!against) return undefined;
    const onProgress = (done: number): void => {
      show({ done });
    };
    const read = await cells.read(scope, { ...call, onProgress });
    // a sheet that is gone or has another name by now
    if (read.problem?.kind === "noSuchPlace" && isPart) return check(call, "workbook");
    if (read.problem) return { kind: "failed", problem: read.problem };
    change({ job: { step: "checking", isEditing: false } });
    const { corrections } = state;
    const askOf = (choice: BienniumChoice): CheckAsk => ({
      contents: read.value,
      isPart,
      ...choice,
      corrections,
      language,
    });
    let checked = await maker.ask("check", askOf(against));
    if (checked.problem) return { kind: "failed", problem: checked.problem };
    const { named } = checked.value;
    const own = bienniumChoices(known).find(({ biennium }) => biennium === named);
    // what the workbook says of itself holds where nobody has chosen otherwise
    if (!isChosen && own && own.biennium !== against.biennium) {
      change({ biennium: own.biennium });
      checked = await maker.ask("check", askOf(own));
      if (checked.problem) return { kind: "failed", problem: checked.problem };
    }
    const marked = await cells.marked(call);
    const [first] = read.value;
    const { name: sheet = "", area } = first ?? {};
    const result = checked.value;
    change({
      result,
      checked:
        isPart || scope === "workbook"
          ? "workbook"
          : area === undefined
            ? { sheet }
            : { sheet, area },
      isStale: false,
      open: result.findings.find((finding) => state.open && sameFinding(finding, state.open)),
      filters: keptFilters(state.filters, result),
      marked: marked.problem ? state.marked : marked.value,
    });
    await watch.start();
    return undefined;
  };
  const checkAgain = (call: JobCall): Promise<Said | undefined> =>
    check(call, state.checked ?? state.scope);

  /** At once, or when the job at hand has ended. */
  const recheck = (begin: () => void): void => {
    if (current) next = begin;
    else begin();
  };

  const watch = createWatch(cells, {
    concerns: (sheet) =>
      state.checked === "workbook" ||
      (typeof state.checked === "object" && state.checked.sheet === sheet),
    onStale: () => {
      if (state.result) change({ isStale: true });
    },
    onQuiet: (changed) => {
      if (!state.follows || !state.result) return;
      const isPart = state.checked === "workbook" && changed !== undefined;
      const again = (call: JobCall): Promise<Said | undefined> =>
        isPart ? check(call, { sheet: changed }, true) : checkAgain(call);
      recheck(() => void job("reading", again, false));
    },
  });

  const write = async (findings: readonly Finding[], call: JobCall): Promise<Said> => {
    const writes = editsOf(findings).map(writeOf);
    watch.pause();
    const written = await cells.write(writes, call);
    watch.goOn();
    if (written.problem) {
      const failed = { kind: "failed", problem: written.problem } as const;
      if (written.problem.kind !== "changedMeanwhile") return failed;
      // said at once: what was found leads to other cells by now
      change({ said: failed, isStale: true });
      await checkAgain(call);
      return failed;
    }
    // what was written stays written, whether or not it could be looked at again
    if (await checkAgain(call)) change({ isStale: true });
    return { kind: "mended", count: writes.length };
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
    know: (now, spoken) => {
      known = now;
      language = spoken;
      const choices = bienniumChoices(known).map(({ biennium }) => biennium);
      if (!choices.includes(state.biennium)) change({ biennium: choices[0] ?? "" });
    },
    look: async () => {
      const marked = await cells.marked();
      if (!marked.problem && !current) change({ marked: marked.value });
    },
    pick: (choice) => {
      if (choice.biennium !== undefined) isChosen = true;
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
      recheck(() => void job("reading", checkAgain));
    },
    run: () => job("reading", (call) => check(call, state.scope)),
    cancel: () => {
      next = undefined;
      current?.abort();
      maker.end();
    },
    open: async (finding) => {
      if (finding === state.open) {
        change({ open: undefined });
        return;
      }
      change({ open: finding, said: undefined });
      const { sheet, cell } = finding;
      if (sheet === undefined) return;
      const shown = await cells.show({ sheet, cell });
      if (shown.problem) change({ said: { kind: "failed", problem: shown.problem } });
    },
    mend: (findings) => job("writing", (call) => write(findings, call)),
    mendAll: () => job("writing", (call) => write(certainOnes(shownFindings(state)), call)),
    mark: (findings) =>
      job("marking", (call) => {
        const marks = findings.flatMap(({ sheet, cell, severity }) =>
          sheet === undefined ? [] : [{ sheet, cell, colour: TINTS[severity] }],
        );
        return counted("marked", cells.mark(marks, call));
      }),
    unmark: () => job("marking", (call) => counted("unmarked", cells.unmark(call))),
    list: (findings) =>
      job("listing", (call) =>
        insert(call, (taken) => maker.ask("list", { findings, language, taken }), "exported"),
      ),
    rules: () =>
      job("listing", (call) =>
        insert(call, (taken) => maker.ask("rules", { language, taken }), "rulesMade"),
      ),
  };
}

function writeOf({ sheet = "", cell, to, value, held = BLANK }: CellEdit): CellWrite {
  return { sheet, cell, content: value ?? to, held };
}

/** The scopes that can be checked, the widest first. */
export const SCOPES: readonly CheckScope[] = ["workbook", "sheet", "selection"];

export type { Grouping };
