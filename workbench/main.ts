/** Starts the workbench: the page, the grid, the functions of the pane, the host, the pane. */
import { IUniverInstanceService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { createBroker } from "./functions/broker";
import { createMessages } from "./functions/messages";
import { readMetadata } from "./functions/metadata";
import { describeFunction, registerFunctions } from "./functions/register";
import type { WorkbookFile } from "./file/workbook-file";
import { watchCalculation } from "./grid/calculation";
import { createGrid } from "./grid/create";
import type { Grid } from "./grid/port";
import { createUniverGrid } from "./grid/univer-grid";
import { formatAddress } from "./host/a1";
import { paneAddress } from "./host/context";
import { startHost } from "./host/host";
import type { Host } from "./host/host";
import { createLog } from "./host/log";
import { createHostState } from "./host/state";
import type { HostState } from "./host/state";
import { showCharts } from "./page/charts";
import { showCreatedWorkbook } from "./page/created-workbook";
import { element } from "./page/dom";
import { showHostLog } from "./page/host-log";
import { LOCALES, languageOf } from "./page/language";
import { createLayout } from "./page/layout";
import { addTools } from "./page/simulate";
import { sampleWorkbook } from "./sample/workbook";
import { createApi } from "./test-api";
import type { WorkbenchApi } from "./test-api";

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

const NAMESPACE = "WIPO";
const WORKBOOK_ID = "workbook";
const APP_ID = "workbench";
const KEPT_RESULTS = 20_000;

async function start(): Promise<void> {
  const language = languageOf(window.location.search);
  const locale = LOCALES[language] ?? "en-US";
  const log = createLog();
  const state = createHostState();
  const layout = createLayout();
  showHostLog(layout.footer, log);

  const functions = await fetchFunctions(language);
  const described = functions.map((one) => describeFunction(one, NAMESPACE));
  const { univer, univerAPI } = await createGrid(layout.grid, language, described);
  const injector = univer.__getInjector();
  const calculation = watchCalculation(injector);
  const messages = createMessages();
  let announceReady: () => void = () => undefined;
  const functionsReady = new Promise<void>((resolve) => {
    announceReady = resolve;
  });

  const broker = createBroker({
    keep: KEPT_RESULTS,
    log,
    send: (calls) => host.transport.raise("richApiMessage", { ArrayData: calls.map(invocation) }),
    recompute: (cells) => {
      calculation.recomputeCells(WORKBOOK_ID, cells);
    },
    onReady: () => {
      announceReady();
    },
  });
  const nameOf = (sheetId: string) =>
    grid.sheets().find((sheet) => sheet.id === sheetId)?.name ?? sheetId;
  registerFunctions(injector, functions, {
    namespace: NAMESPACE,
    broker,
    onOutcome: messages.record,
    addressOf: ({ sheetId, row, column }) =>
      formatAddress(nameOf(sheetId), { row, column, rowCount: 1, columnCount: 1 }),
  });

  const workbook = univerAPI.createWorkbook(sampleWorkbook(WORKBOOK_ID));
  const grid = createUniverGrid({
    univerAPI,
    workbook,
    injector,
    calculation,
    forgetResults: broker.forget,
  });
  followEditing(univerAPI, state);
  const created: string[] = [];
  const host: Host = startHost({
    frame: layout.frame,
    appId: APP_ID,
    locale,
    grid,
    broker,
    state,
    log,
    readFile: openFile,
    openWorkbook: async (base64) => {
      const { sheets } = await openFile(base64, false);
      created.push(base64);
      showCreatedWorkbook(
        layout.footer,
        base64,
        sheets.map(({ name }) => name),
      );
    },
  });
  showCharts(layout.footer, host.charts, nameOf);

  /** Undo works on the document that has the focus, and the pane's iframe takes it away. */
  const onWorkbook = async (step: () => Promise<boolean>): Promise<void> => {
    injector.get(IUniverInstanceService).focusUnit(WORKBOOK_ID);
    await step();
  };
  const undo = () => onWorkbook(() => univerAPI.undo());
  const redo = () => onWorkbook(() => univerAPI.redo());
  const reloadPane = () => {
    layout.frame.contentWindow?.location.reload();
  };

  const cellMessage = (): string => {
    const { sheetId, area } = grid.activeCell();
    const cell = grid.read({ sheetId, area: { ...area, rowCount: 1, columnCount: 1 } })[0]?.[0];
    if (cell?.isError !== true) return "";
    return messages.at(sheetId, area.row, area.column) ?? String(cell.value);
  };
  const showCellMessage = () => {
    layout.cellLine.textContent = cellMessage();
  };
  grid.onSelectionChanged(showCellMessage);
  calculation.onFinished(showCellMessage);
  calculation.onFinished(broker.flush);

  window.workbench = createApi({
    grid,
    broker,
    state,
    log,
    settings: host.settings,
    customXml: host.customXml,
    charts: host.charts,
    created,
    functionsReady,
    undo,
    redo,
    cellMessage,
    reloadPane,
  });
  addTools(layout.tools, {
    undo: () => void undo(),
    redo: () => void redo(),
    editing: (on) => {
      window.workbench.simulate({ editing: on });
    },
    hang: (on) => {
      window.workbench.simulate({ hang: on });
    },
    protect: (on) => protectActive(grid, on),
    protectStructure: (on) => {
      window.workbench.simulate({ structureProtected: on });
    },
    refuseSets: (on) => {
      window.workbench.simulate({ requirementSets: on ? { ExcelApi: "1.1" } : {} });
    },
  });
  layout.frame.src = paneAddress("/taskpane.html", window.location.origin, locale, APP_ID);
}

/** The functions with their texts in the user's language, as Excel takes them by the manifest. */
async function fetchFunctions(language: string) {
  const file = language === "en" ? "functions.json" : `functions-${language}.json`;
  const answer = await fetch(`/functions/${file}`);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}. Is the add-in built?`);
  return readMetadata(await answer.json());
}

/** The reader comes with the first file: it is as large as a small grid. */
async function openFile(base64: string, forInsertion: boolean): Promise<WorkbookFile> {
  const { readFile, refuseParts } = await import("./file/read-file");
  if (forInsertion) refuseParts(base64);
  return readFile(base64);
}

/** A call as the functions' runtime receives it: category 1, message type 1000. */
function invocation(call: string): unknown[] {
  return [1, 1000, "", call, 0];
}

/** A cell that is really being edited puts the host into the same mode as the switch does. */
function followEditing(univerAPI: FUniver, state: HostState): void {
  univerAPI.addEvent(univerAPI.Event.SheetEditStarted, () => {
    state.reallyEditing = true;
  });
  univerAPI.addEvent(univerAPI.Event.SheetEditEnded, () => {
    state.reallyEditing = false;
  });
}

async function protectActive(grid: Grid, on: boolean): Promise<void> {
  const sheetId = grid.activeSheetId();
  await (on ? grid.protect(sheetId) : grid.unprotect(sheetId));
}

start().catch((error: unknown) => {
  const text = `The workbench could not start. ${error instanceof Error ? error.message : String(error)}`;
  document.body.prepend(element("p", { class: "failure", role: "alert" }, text));
  throw error;
});
