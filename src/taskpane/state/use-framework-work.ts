import { useState } from "react";
import type { Change } from "../../framework/diff";
import type { Framework } from "../../framework/framework";
import type { Problem } from "../../framework/problem";
import type { Call, Outcome } from "../../model/workbook-port";
import type { KnownFramework, LibraryProblem } from "../frameworks/library";
import { loadTools, type FrameworkTools } from "../frameworks/load-tools";
import { download } from "../helper/download";
import { usePane } from "./pane-context";
import { useTask, type Task } from "./use-task";

/** A framework that was read from a file and waits for the click that stores it. */
export interface Candidate {
  readonly framework: Framework;
  /** What it takes the place of. */
  readonly replaced: KnownFramework | undefined;
  /** What it is compared with: what it replaces, else the last one before it. */
  readonly compared: Framework;
  readonly changes: readonly Change[];
  readonly tools: FrameworkTools;
}

/** Where the work with a framework stands. */
export type FrameworkStep =
  | { readonly step: "ready" }
  | { readonly step: "unreadable"; readonly file: string }
  | {
      readonly step: "refused";
      readonly file: string;
      readonly problems: readonly Problem[];
      readonly tools: FrameworkTools;
    }
  | { readonly step: "preview"; readonly candidate: Candidate }
  | { readonly step: "askingRemoval"; readonly biennium: string }
  | { readonly step: "failed"; readonly problem: LibraryProblem }
  | { readonly step: "stored" | "removed"; readonly biennium: string }
  | { readonly step: "exported"; readonly file: string };

export const EXPORT_FORMATS = [".xlsx", ".json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface FrameworkWork {
  readonly current: FrameworkStep;
  readonly task: Task;
  /** What the task is busy with: a file, or Excel. */
  readonly isReadingFile: boolean;
  readonly choose: (file: File) => Promise<void>;
  readonly store: (framework: Framework) => Promise<void>;
  readonly askRemoval: (biennium: string) => void;
  readonly remove: (biennium: string) => Promise<void>;
  readonly exportAs: (framework: Framework, format: ExportFormat) => Promise<void>;
  readonly reset: () => void;
}

/** Importing, removing and exporting frameworks. Only `store` and `remove` change the workbook. */
export function useFrameworkWork(): FrameworkWork {
  const { library } = usePane();
  const task = useTask();
  const [current, setCurrent] = useState<FrameworkStep>({ step: "ready" });
  const [isReadingFile, setIsReadingFile] = useState(false);

  const reset = (): void => {
    setCurrent({ step: "ready" });
  };

  const follow = async (
    work: (call: Call) => Promise<FrameworkStep>,
    isFile = false,
  ): Promise<void> => {
    reset();
    setIsReadingFile(isFile);
    const outcome = await task.run(async (call): Promise<Outcome<FrameworkStep>> => {
      const step = await work(call);
      return call.signal?.aborted ? { problem: { kind: "cancelled" } } : { value: step };
    });
    if (!outcome.problem) setCurrent(outcome.value);
  };

  const change = async (
    work: (call: Call) => Promise<LibraryProblem | undefined>,
    done: FrameworkStep,
  ): Promise<void> => {
    await follow(async (call) => {
      const problem = await work(call);
      // who cancels a change cannot know whether it was made: the workbook does
      if (problem?.kind === "cancelled") await library.restore();
      return problem ? { step: "failed", problem } : done;
    });
  };

  return {
    current,
    task,
    isReadingFile,
    reset,
    choose: (file) => follow(() => stepOf(file, library.state().known), true),
    store: (framework) =>
      change((call) => library.add(framework, call), {
        step: "stored",
        biennium: framework.biennium,
      }),
    askRemoval: (biennium) => {
      setCurrent({ step: "askingRemoval", biennium });
    },
    remove: (biennium) =>
      change((call) => library.remove(biennium, call), { step: "removed", biennium }),
    exportAs: (framework, format) => follow(() => exported(framework, format), true),
  };
}

async function stepOf(file: File, known: readonly KnownFramework[]): Promise<FrameworkStep> {
  let tools: FrameworkTools;
  try {
    tools = await loadTools();
  } catch {
    return { step: "failed", problem: { kind: "partMissing" } };
  }
  const read = await tools
    .readFramework({
      size: file.size,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    })
    .catch(() => undefined);
  if (!read) return { step: "unreadable", file: file.name };
  if (read.problems) return { step: "refused", file: file.name, problems: read.problems, tools };
  const { framework } = read;
  const replaced = known.find((one) => one.framework.biennium === framework.biennium);
  const compared = (replaced ?? lastBefore(framework.biennium, known))?.framework ?? framework;
  const changes = tools.diff(compared, framework);
  return { step: "preview", candidate: { framework, replaced, compared, changes, tools } };
}

/** The last framework of an earlier biennium; the first one where all are later. */
function lastBefore(
  biennium: string,
  known: readonly KnownFramework[],
): KnownFramework | undefined {
  // biennia of four digits and two: the order of their texts is that of their years
  return known.filter((one) => one.framework.biennium < biennium).at(-1) ?? known[0];
}

async function exported(framework: Framework, format: ExportFormat): Promise<FrameworkStep> {
  const file = `results-framework-${framework.biennium.replace("/", "-")}${format}`;
  if (format === ".json") {
    const text = `${JSON.stringify(framework, null, 2)}\n`;
    download(file, new TextEncoder().encode(text), "application/json");
    return { step: "exported", file };
  }
  try {
    const { writeFrameworkWorkbook } = await loadTools();
    download(file, writeFrameworkWorkbook(framework), WORKBOOK_TYPE);
  } catch {
    return { step: "failed", problem: { kind: "partMissing" } };
  }
  return { step: "exported", file };
}

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
