/** Insertion, defined names and charts as the batch executor serves them. */
import type { FileSheet } from "../../workbench/file/workbook-file";
import { runBatch, type BatchRequest } from "../../workbench/host/batch";
import { createCharts, type ChartStore } from "../../workbench/host/charts";
import { createLog } from "../../workbench/host/log";
import type { HostServices } from "../../workbench/host/objects/kind";
import { SERVICES } from "../../workbench/host/objects/services";
import { WAC_WORKBOOK, WORKBOOK } from "../../workbench/host/objects/workbook";
import { worksheet } from "../../workbench/host/objects/worksheet";
import { createReferences } from "../../workbench/host/references";
import { createFakeGrid, type FakeGrid } from "./fake-grid";

type Path = BatchRequest["ObjectPaths"][string];
type Action = BatchRequest["Actions"][number];

let grid: FakeGrid;
let charts: ChartStore;
let opened: string[];
let isStructureProtected: boolean;

beforeEach(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  grid = createFakeGrid();
  charts = createCharts((id) => grid.sheets().some((sheet) => sheet.id === id));
  opened = [];
  isStructureProtected = false;
});

afterEach(() => {
  jest.restoreAllMocks();
});

const property = (id: number, parent: number, name: string): Path => ({
  Id: id,
  ObjectPathType: 4,
  Name: name,
  ParentObjectPathId: parent,
});
const method = (id: number, parent: number, name: string, ...args: unknown[]): Path => ({
  Id: id,
  ObjectPathType: 3,
  Name: name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: args },
});
const action = (id: number, type: number, path: number, name: string, args: unknown[]): Action => ({
  Id: id,
  ActionType: type,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: args },
});
const invoke = (path: number, name: string, ...args: unknown[]) => action(90, 3, path, name, args);
const set = (path: number, name: string, value: unknown) => action(91, 4, path, name, [value]);
const make = (path: number) => action(92, 1, path, "", []);
const load = (path: number, ...select: string[]): Action => ({
  ...action(93, 2, path, "", []),
  QueryInfo: { Select: select },
});

const fileSheet = (name: string): FileSheet => ({
  name,
  hidden: name === "Lists",
  isProtected: false,
  allowsFormats: false,
  unlocked: [],
  data: {},
});

function run(paths: Path[], actions: Action[], root = WORKBOOK) {
  const references = createReferences();
  const services: HostServices = {
    grid,
    worksheet,
    log: createLog(),
    settings: new Map(),
    customXml: new Map(),
    charts,
    isStructureProtected: () => isStructureProtected,
    readFile: () =>
      Promise.resolve({
        sheets: [fileSheet("About"), fileSheet("Lists")],
        names: [{ name: "T_Total", formula: "=About!$A$1" }],
      }),
    openWorkbook: (base64) => {
      opened.push(base64);
      return Promise.resolve();
    },
    listenTo: () => undefined,
    keepReference: references.keep,
    referenceOf: references.idOf,
    removeReference: references.remove,
    functionsReady: () => undefined,
    functionResults: () => undefined,
  };
  const start: Path = { Id: 1, ObjectPathType: 1, Name: "" };
  const request = {
    Actions: actions,
    ObjectPaths: Object.fromEntries([start, ...paths].map((path) => [path.Id, path])),
  };
  const roots = { workbook: root, services: SERVICES, reference: references.find };
  return runBatch(request, roots, services);
}

const insert = (options?: object) =>
  run([], [invoke(1, "InsertWorksheetsFromBase64", "UEs=", options)]);

describe("insertion", () => {
  test.each([
    [undefined, "insert About, Lists at 2"],
    [{ positionType: "Beginning" }, "insert About, Lists at 0"],
    [{ positionType: "After", relativeTo: "One" }, "insert About, Lists at 1"],
    [{ positionType: "Before", relativeTo: "id-2" }, "insert About, Lists at 1"],
    [{ sheetNamesToInsert: ["Lists"] }, "insert Lists at 2"],
    [{ sheetNamesToInsert: [] }, "insert About, Lists at 2"],
  ])("%j", async (options, done) => {
    const response = await insert(options);
    expect(response.Error).toBeUndefined();
    expect(response.Results[0]?.Value).toContain("file-3");
    expect(grid.done).toEqual([done]);
  });

  test.each([
    ["NotImplemented", { other: 1 }],
    ["InvalidArgument", { positionType: "Middle" }],
    ["InvalidArgument", { sheetNamesToInsert: [1] }],
    ["ItemNotFound", { positionType: "After", relativeTo: "Nowhere" }],
    ["ItemNotFound", { sheetNamesToInsert: ["Nowhere"] }],
  ])("%s for %j, and nothing is inserted", async (code, options) => {
    expect((await insert(options)).Error).toMatchObject({ Code: code });
    expect(grid.done).toEqual([]);
  });

  test("a protected structure refuses to add and to remove sheets", async () => {
    isStructureProtected = true;
    expect((await insert()).Error).toMatchObject({ Code: "AccessDenied" });
    const sheets = [property(2, 1, "Worksheets"), method(3, 2, "GetItem", "One")];
    expect((await run(sheets, [invoke(3, "Delete")])).Error).toMatchObject({
      Code: "AccessDenied",
    });
    const protection = property(4, 1, "Protection");
    const told = await run([protection], [load(4, "protected")]);
    expect(told.Results[0]?.Value).toEqual({ Protected: true });
  });

  test("a new workbook is handed over", async () => {
    await run([], [invoke(1, "CreateAndOpenWorkbook", "UEs=")], WAC_WORKBOOK);
    expect(opened).toEqual(["UEs="]);
  });
});

describe("defined names", () => {
  const names = property(2, 1, "Names");

  test("are listed, added, changed and deleted", async () => {
    const item: Path = { ...method(3, 2, "", "RATE"), ObjectPathType: 5 };
    const added = method(4, 2, "Add", "Total", "=One!$A$1");
    await run([names, added], [make(4)]);
    await run([names, item], [set(3, "Formula", "=One!$C$3")]);
    const listed = await run([names], [load(2, "name", "formula")]);
    expect(listed.Results[0]?.Value).toEqual({
      _Items: [
        { Name: "Rate", Formula: "=One!$C$3" },
        { Name: "Total", Formula: "=One!$A$1" },
      ],
    });
    await run([names, item], [invoke(3, "Delete")]);
    expect(grid.names()).toEqual([{ name: "Total", formula: "=One!$A$1" }]);
  });

  test.each([
    ["ItemAlreadyExists", ["rate", "=One!$A$1"]],
    ["InvalidArgument", ["A1", "=One!$A$1"]],
    ["InvalidArgument", ["two words", "=One!$A$1"]],
    ["InvalidArgument", ["Total", "One!$A$1"]],
  ])("%s for %j", async (code, args) => {
    const response = await run([names, method(3, 2, "Add", ...args)], [make(3)]);
    expect(response.Error).toMatchObject({ Code: code });
    expect(grid.names()).toHaveLength(1);
  });
});

describe("charts", () => {
  const withReference = (path: Path, index: number, reference: number): Path => ({
    ...path,
    ArgumentInfo: {
      Arguments: path.ArgumentInfo?.Arguments ?? [],
      ReferencedObjectPathIds: [0, 0, 0].map((none, at) => (at === index ? reference : none)),
    },
  });
  const base = (address: string, type = "ColumnClustered", by = "Columns"): Path[] => [
    property(2, 1, "Worksheets"),
    method(3, 2, "GetItem", "One"),
    method(4, 3, "GetRange", address),
    property(5, 3, "Charts"),
    withReference(method(6, 5, "Add", type, null, by), 1, 4),
  ];

  test("are kept as data, and not told of once their sheet is gone", async () => {
    const paths = [
      ...base("B2:B4"),
      property(7, 6, "Title"),
      property(8, 6, "Series"),
      method(9, 8, "GetItemAt", 0),
      property(10, 9, "Format"),
      property(11, 10, "Fill"),
    ];
    const response = await run(paths, [
      set(7, "Text", "Use"),
      invoke(6, "SetPosition", "A6", "H21"),
      set(9, "Name", "2024"),
      invoke(11, "SetSolidColor", "#336699"),
    ]);
    expect(response.Error).toBeUndefined();
    expect(charts.all()).toMatchObject([
      {
        sheetId: "id-1",
        title: "Use",
        place: "A6:H21",
        series: [{ name: "2024", values: "One!B2:B4", colour: "#336699" }],
      },
    ]);
    grid.deleteSheet("id-1");
    expect(charts.all()).toEqual([]);
  });

  test.each([
    ["another type", base("B2:B4", "Radar")],
    ["several series at once", base("B2:C4")],
    ["series found by Excel", base("B2:B4", "Line", "Auto")],
  ])("%s is not known", async (_what, paths) => {
    const response = await run(paths, [make(6)]);
    expect(response.Error).toMatchObject({ Code: "NotImplemented" });
  });

  test("a round chart has no axes", async () => {
    const paths = [...base("B2:B4", "Pie"), property(7, 6, "Axes"), property(8, 7, "ValueAxis")];
    const response = await run(paths, [make(8)]);
    expect(response.Error).toMatchObject({ Code: "InvalidArgument" });
  });

  test("a protected sheet takes none", async () => {
    await grid.protect("id-1");
    const response = await run(base("B2:B4"), [make(6)]);
    expect(response.Error).toMatchObject({ Code: "AccessDenied" });
    expect(charts.all()).toEqual([]);
  });
});
