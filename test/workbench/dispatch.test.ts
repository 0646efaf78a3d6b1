/** What the pane asks by dispatch id, and the modes in which Excel refuses. */
import { createDispatch } from "../../workbench/host/dispatch";
import type { Dispatch } from "../../workbench/host/dispatch";
import { createCharts } from "../../workbench/host/charts";
import { createLog } from "../../workbench/host/log";
import type { HostLog } from "../../workbench/host/log";
import { SERVICES } from "../../workbench/host/objects/services";
import { WAC_WORKBOOK, WORKBOOK } from "../../workbench/host/objects/workbook";
import { worksheet } from "../../workbench/host/objects/worksheet";
import { createReferences } from "../../workbench/host/references";
import { createHostState, offeredSets } from "../../workbench/host/state";
import type { HostState } from "../../workbench/host/state";
import { createFakeGrid } from "./fake-grid";
import type { FakeGrid } from "./fake-grid";

let dispatch: Dispatch;
let state: HostState;
let log: HostLog;
let grid: FakeGrid;
let settings: Map<string, unknown>;
let ready: number;

beforeEach(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  state = createHostState();
  log = createLog();
  grid = createFakeGrid();
  settings = new Map([["old", 1]]);
  ready = 0;
  const references = createReferences();
  dispatch = createDispatch({
    state,
    webRoot: WAC_WORKBOOK,
    roots: { workbook: WORKBOOK, services: SERVICES, reference: references.find },
    services: {
      grid,
      worksheet,
      log,
      settings,
      customXml: new Map(),
      charts: createCharts(() => true),
      isStructureProtected: () => false,
      readFile: () => Promise.reject(new Error("no file")),
      openWorkbook: () => Promise.resolve(),
      listenTo: () => undefined,
      keepReference: references.keep,
      referenceOf: references.idOf,
      removeReference: references.remove,
      functionsReady: () => {
        ready += 1;
      },
      functionResults: () => undefined,
    },
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

function batch(channel: string, path: object, action: object) {
  const body = JSON.stringify({ Actions: [action], ObjectPaths: { 1: { Id: 1, ...path } } });
  return dispatch(93, { ArrayData: [channel, "POST", "ProcessQuery", [], body, 0, 0] });
}

const workbookName = () =>
  batch(
    "IterativeExecutor",
    { ObjectPathType: 1, Name: "" },
    { Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } },
  );
const functionsReady = () =>
  batch(
    "SetOsfControlContainerReadyForCustomFunctions",
    { ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" },
    {
      Id: 2,
      ActionType: 3,
      Name: "_SetOsfControlContainerReadyForCustomFunctions",
      ObjectPathId: 1,
    },
  );
const bodyOf = (reply: unknown) => JSON.parse((reply as { Data: [number, [], string] }).Data[2]);

test("a batch is answered with status 200 and its results", async () => {
  const reply = await workbookName();
  expect(reply).toMatchObject({ Version: 1, Error: 0 });
  expect(bodyOf(reply)).toEqual({
    Results: [{ ActionId: 2, Value: { Name: "workbench.xlsx" } }],
    TraceIds: [],
  });
});

test.each(["simulatedEditing", "reallyEditing"] as const)(
  "with %s a batch fails and is not run, but the functions' runtime is heard",
  async (mode) => {
    state[mode] = true;
    const asOneUndoStep = jest.spyOn(grid, "asOneUndoStep");
    expect(bodyOf(await workbookName()).Error).toMatchObject({
      Code: "InvalidOperationInCellEditMode",
    });
    expect(asOneUndoStep).not.toHaveBeenCalled();
    await functionsReady();
    expect(ready).toBe(1);
  },
);

test("a hanging sync is never answered; the functions' runtime is", async () => {
  state.hanging = true;
  const answers: string[] = [];
  void workbookName().then(() => answers.push("batch"));
  await functionsReady();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(answers).toEqual([]);
  expect(ready).toBe(1);
});

test("batches run one after the other, each as one undo step", async () => {
  const order: string[] = [];
  grid.asOneUndoStep = async (work) => {
    order.push("begin");
    await new Promise((resolve) => setTimeout(resolve, 5));
    const result = await work();
    order.push("end");
    return result;
  };
  await Promise.all([workbookName(), workbookName()]);
  expect(order).toEqual(["begin", "end", "begin", "end"]);
});

test("document settings replace those of the file", async () => {
  const reply = await dispatch(76, {
    DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["chosen", '{"language":"fr"}']] },
  });
  expect(reply).toEqual({ Version: 1, Error: 0 });
  expect([...settings]).toEqual([["chosen", { language: "fr" }]]);
});

test.each([
  ["the dispatch id 64", 64, {}],
  ['the batch action "ProcessOther"', 93, { ArrayData: ["x", "POST", "ProcessOther"] }],
  ["this form of saving settings", 76, { Other: true }],
])("%s is refused by name", async (name, id, data) => {
  expect(await dispatch(id, data)).toEqual({ Version: 1, Error: 5000 });
  expect(log.lines().at(-1)).toMatchObject({
    level: "error",
    text: `The workbench does not implement ${name}.`,
  });
});

test("requirement sets can be lowered and refused", () => {
  const standard = { ExcelApi: "1.17", SharedRuntime: "1.2" };
  expect(offeredSets(standard, { ExcelApi: "1.1", SharedRuntime: null })).toEqual({
    ExcelApi: "1.1",
  });
});
