/** Answers `executeMethod` by its dispatch id. */
import { readBatch, runBatch } from "./batch";
import type { BatchRequest, BatchResponse, BatchRoots } from "./batch";
import { isRecord } from "./envelope";
import { CELL_EDIT_MODE, SIMULATED_FAILURE, TOO_LARGE } from "./errors";
import type { HostError } from "./errors";
import type { HostObject, HostServices } from "./objects/kind";
import type { HostState, Trouble } from "./state";

const BATCH = 93;
const SAVE_SETTINGS = 76;
const COMMAND_COMPLETED = 94;

/** Office.js's own code for an operation that is not supported. */
const NOT_SUPPORTED = 5000;

/** The name under which Excel.run sends; the functions' runtime and the start-up have others. */
const EXCEL_RUN = "IterativeExecutor";

/** The name under which Excel on the web is asked for what its page does, not the workbook. */
const WEB_PAGE = "WacPartition";

/** Characters of one batch that Excel for the web takes. */
const MOST_CHARACTERS = 5 * 1024 * 1024;

export interface DispatchOptions {
  roots: BatchRoots;
  /** Where the paths of `Excel.createWorkbook` start. */
  webRoot: HostObject;
  services: HostServices;
  state: HostState;
}

export type Dispatch = (dispatchId: number, data: unknown) => Promise<unknown>;

export function createDispatch({ roots, webRoot, services, state }: DispatchOptions): Dispatch {
  let last: Promise<unknown> = Promise.resolve();

  /** One batch after the other, as in Excel. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };

  const batch = async (data: Record<string, unknown>): Promise<unknown> => {
    const message: unknown[] = Array.isArray(data["ArrayData"]) ? data["ArrayData"] : [];
    const [channel, , action, , body] = message;
    if (action !== "ProcessQuery") return refuse(`the batch action "${String(action)}"`);
    const request = readBatch(body);
    const isWebPage = channel === WEB_PAGE;
    const isExcelRun =
      channel === EXCEL_RUN &&
      Object.values(request.ObjectPaths).every((path) => path.ObjectPathType !== 2);
    if (!isExcelRun && !isWebPage) return answer(await runBatch(request, roots, services));
    if (state.hanging) return new Promise(() => undefined);
    if (state.simulatedEditing || state.reallyEditing) return answer(errorAnswer(CELL_EDIT_MODE));
    if (String(body).length > MOST_CHARACTERS) return answer(errorAnswer(TOO_LARGE));
    const trouble = nextTrouble(state, request);
    if (trouble === "fail") return answer(errorAnswer(SIMULATED_FAILURE));
    const from = isWebPage ? { ...roots, workbook: webRoot } : roots;
    return inTurn(async () => {
      if (trouble === "hang") await release(state);
      const response = await services.grid.asOneUndoStep(() => runBatch(request, from, services));
      services.charts.changed();
      if (trouble === "hangAfter") await release(state);
      return answer(trouble === "failAfter" ? errorAnswer(SIMULATED_FAILURE) : response);
    });
  };

  const refuse = (what: string): unknown => {
    services.log.error(`The workbench does not implement ${what}.`);
    return { Version: 1, Error: NOT_SUPPORTED };
  };

  return async (dispatchId, data) => {
    if (!isRecord(data)) return refuse(`executeMethod without arguments (id ${dispatchId})`);
    switch (dispatchId) {
      case BATCH:
        return batch(data);
      case SAVE_SETTINGS:
        return saveSettings(data, services) ?? refuse("this form of saving settings");
      case COMMAND_COMPLETED:
        return { Version: 1, Error: 0 };
      default:
        return refuse(`the dispatch id ${dispatchId}`);
    }
  };
}

/** What only those batches name that look at or change sheets, defined names and charts. */
const WHOLE_SHEETS = ["Names", "InsertWorksheetsFromBase64", "Charts", "CreateAndOpenWorkbook"];

/** The pane reads cells whenever the selection moves, in between whatever else it does. */
function concernsSheets({ ObjectPaths: paths, Actions: actions }: BatchRequest): boolean {
  return [...Object.values(paths), ...actions].some(({ Name }) => WHOLE_SHEETS.includes(Name));
}

/** Counts the batch, and tells what is to befall it. */
function nextTrouble(state: HostState, request: BatchRequest): Trouble | undefined {
  const isCounted = concernsSheets(request);
  const trouble = isCounted ? state.troubles.get(1) : undefined;
  if (isCounted) {
    state.troubles = new Map([...state.troubles].map(([batch, what]) => [batch - 1, what]));
  }
  if (state.failingBatch === 0) return trouble;
  state.failingBatch -= 1;
  return state.failingBatch === 0 ? "fail" : trouble;
}

/** Resolves when the hanging is released. */
function release(state: HostState): Promise<void> {
  return new Promise((resolve) => {
    const others = state.release;
    state.held += 1;
    state.release = () => {
      state.held = 0;
      others();
      resolve();
    };
  });
}

function answer(response: BatchResponse): unknown {
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] };
}

/** The answer to a batch that was not begun. */
function errorAnswer({ code, message }: HostError): BatchResponse {
  const error = { Code: code, Message: message, HttpStatusCode: 400, ActionIndex: 0 };
  return { Results: [], TraceIds: [], Error: error };
}

/** `Office.context.document.settings` sends all its settings at once, each value as JSON text. */
function saveSettings(data: Record<string, unknown>, { settings }: HostServices): unknown {
  const method = data["DdaSettingsMethod"];
  if (!isRecord(method) || !Array.isArray(method["Properties"])) return null;
  const pairs = method["Properties"] as [string, string][];
  settings.clear();
  for (const [key, text] of pairs) settings.set(key, JSON.parse(text));
  return { Version: 1, Error: 0 };
}
