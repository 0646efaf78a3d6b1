/** The batch executor on a grid in memory, with batches as the real client writes them. */
import { runBatch } from "../../workbench/host/batch";
import type { BatchRequest } from "../../workbench/host/batch";
import { createCharts } from "../../workbench/host/charts";
import { createLog } from "../../workbench/host/log";
import type { HostServices } from "../../workbench/host/objects/kind";
import { SERVICES } from "../../workbench/host/objects/services";
import { WORKBOOK } from "../../workbench/host/objects/workbook";
import { worksheet } from "../../workbench/host/objects/worksheet";
import { createReferences } from "../../workbench/host/references";
import { createFakeGrid } from "./fake-grid";
import type { FakeGrid } from "./fake-grid";

type Action = BatchRequest["Actions"][number];
type Path = BatchRequest["ObjectPaths"][string];

const ROOT: Path = { Id: 1, ObjectPathType: 1, Name: "" };
const SHEETS: Path = { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };

let grid: FakeGrid;
let services: HostServices;
let references: ReturnType<typeof createReferences>;
let delivered: unknown[];

beforeEach(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  grid = createFakeGrid();
  references = createReferences();
  delivered = [];
  services = {
    grid,
    worksheet,
    log: createLog(),
    settings: new Map(),
    customXml: new Map(),
    charts: createCharts(() => true),
    isStructureProtected: () => false,
    readFile: () => Promise.reject(new Error("no file")),
    openWorkbook: () => Promise.resolve(),
    listenTo: () => undefined,
    keepReference: references.keep,
    referenceOf: references.idOf,
    removeReference: references.remove,
    functionsReady: () => delivered.push("ready"),
    functionResults: (results) => delivered.push(results),
  };
});

afterEach(() => {
  jest.restoreAllMocks();
});

function method(id: number, parent: number, name: string, ...args: unknown[]): Path {
  return {
    Id: id,
    ObjectPathType: 3,
    Name: name,
    ParentObjectPathId: parent,
    ArgumentInfo: { Arguments: args },
  };
}

const sheet = (id: number, name: string): Path => ({
  Id: id,
  ObjectPathType: 5,
  Name: "",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [name] },
});

const query = (id: number, path: number, ...select: string[]): Action => ({
  Id: id,
  ActionType: 2,
  Name: "",
  ObjectPathId: path,
  QueryInfo: { Select: select },
});

const set = (id: number, path: number, name: string, value: unknown): Action => ({
  Id: id,
  ActionType: 4,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: [value] },
});

const invoke = (id: number, path: number, name: string, ...args: unknown[]): Action => ({
  Id: id,
  ActionType: 3,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: args },
});

const instantiate = (id: number, path: number): Action => ({
  Id: id,
  ActionType: 1,
  Name: "",
  ObjectPathId: path,
});

function run(paths: Path[], actions: Action[]) {
  const request = {
    Actions: actions,
    ObjectPaths: Object.fromEntries([ROOT, SHEETS, ...paths].map((path) => [path.Id, path])),
  };
  const roots = { workbook: WORKBOOK, services: SERVICES, reference: references.find };
  return runBatch(request, roots, services);
}

const values = (response: Awaited<ReturnType<typeof run>>) =>
  response.Results.map((result) => result.Value);

describe("reading and writing", () => {
  test("a range is written, and read after the formulas have been computed", async () => {
    const response = await run(
      [sheet(3, "one"), method(4, 3, "GetRange", "A1:B2")],
      [
        set(10, 4, "Values", [
          [1, "=A1+1"],
          ["x", null],
        ]),
        query(11, 4, "address", "values", "formulas", "valueTypes", "worksheet/name"),
      ],
    );
    expect(response.Error).toBeUndefined();
    expect(values(response)[1]).toEqual({
      Address: "One!A1:B2",
      Values: [
        [1, "computed"],
        ["x", ""],
      ],
      Formulas: [
        [1, "=A1+1"],
        ["x", ""],
      ],
      ValueTypes: [
        ["Double", "String"],
        ["String", "Empty"],
      ],
      Worksheet: { Id: "id-1", Name: "One" },
    });
    expect(grid.done[0]).toBe("write");
    expect(grid.done[1]).toBe("settled");
  });

  test("a sheet name with an apostrophe is quoted", async () => {
    const response = await run(
      [sheet(3, "It's"), method(4, 3, "GetRange", "$C$5")],
      [query(10, 4, "address", "rowIndex", "columnIndex")],
    );
    expect(values(response)).toEqual([{ Address: "'It''s'!C5", RowIndex: 4, ColumnIndex: 2 }]);
  });

  test("a collection is loaded with its members, as many as asked for", async () => {
    const all = await run([], [query(10, 2, "name", "protection/protected")]);
    expect(values(all)).toEqual([
      {
        _Items: [
          { Id: "id-1", Name: "One", Protection: { Protected: false } },
          { Id: "id-2", Name: "It's", Protection: { Protected: false } },
        ],
      },
    ]);
    const action = query(10, 2, "name");
    action.QueryInfo = { Select: ["name"], Skip: 1, Top: 1 };
    expect(values(await run([], [action]))).toEqual([{ _Items: [{ Id: "id-2", Name: "It's" }] }]);
  });

  test("a null object answers null, and so does what hangs on it", async () => {
    const response = await run(
      [method(3, 2, "GetItemOrNullObject", "Nowhere"), method(4, 3, "GetRange", "A1")],
      [instantiate(10, 3), query(11, 3, "name"), instantiate(12, 4)],
    );
    expect(response.Error).toBeUndefined();
    expect(values(response)).toEqual([null, null, null]);
  });

  test("a path with a method is followed once only", async () => {
    await run(
      [method(3, 2, "Add", "New")],
      [instantiate(10, 3), query(11, 3, "name"), invoke(12, 3, "Activate")],
    );
    expect(grid.done.filter((entry) => entry === "add New")).toHaveLength(1);
  });

  test("arguments that are objects are found by their paths", async () => {
    const bounding: Path = {
      ...method(5, 4, "GetBoundingRect", 6),
      ArgumentInfo: { Arguments: [6], ReferencedObjectPathIds: [6] },
    };
    const response = await run(
      [sheet(3, "One"), method(4, 3, "GetRange", "B2"), bounding, method(6, 3, "GetRange", "D5")],
      [query(10, 5, "address")],
    );
    expect(values(response)).toEqual([{ Address: "One!B2:D5" }]);
  });

  test("an object kept by the client is found in a later batch, until it is let go", async () => {
    const kept = await run(
      [sheet(3, "One"), method(4, 3, "GetRange", "B2")],
      [instantiate(10, 4), invoke(11, 4, "_KeepReference"), instantiate(12, 4)],
    );
    const [, , identity] = values(kept) as { _ReferenceId: string }[];
    const id = identity!._ReferenceId;
    const path: Path = { Id: 9, ObjectPathType: 6, Name: id };
    expect(values(await run([path], [query(10, 9, "address")]))).toMatchObject([
      { Address: "One!B2" },
    ]);
    await run([], [invoke(10, 1, "_RemoveReference", id)]);
    const gone = await run([path], [query(10, 9, "address")]);
    expect(gone.Error).toMatchObject({ Code: "ItemNotFound" });
  });

  test("a trace is reported, because event handlers hang on it", async () => {
    const trace: Action = { Id: 7, ActionType: 5, Name: "Trace", ObjectPathId: 0 };
    const response = await run([], [trace]);
    expect(response.TraceIds).toEqual([7]);
    expect(response.Results).toEqual([{ ActionId: 7, Value: null }]);
  });

  test("hidden rows and fills are told", async () => {
    grid.hiddenRows = () => [false, true];
    grid.hiddenColumns = () => [true];
    const fills = [["#ffcc00"], [null]];
    const read = grid.read;
    grid.read = (place) =>
      read(place).map((row, r) => row.map((cell, c) => ({ ...cell, fill: fills[r]?.[c] ?? null })));
    const format: Path = { Id: 6, ObjectPathType: 4, Name: "Format", ParentObjectPathId: 4 };
    const fill: Path = { Id: 7, ObjectPathType: 4, Name: "Fill", ParentObjectPathId: 6 };
    const cell = method(5, 3, "GetRange", "A1");
    const look = ["format/fill/color", "format/fill/pattern"];
    const response = await run(
      [sheet(3, "One"), method(4, 3, "GetRange", "A1:A2"), cell, format, fill],
      [
        invoke(10, 4, "GetRowProperties", { rowHidden: true }),
        invoke(14, 4, "GetColumnProperties", { columnHidden: true }),
        query(11, 4, ...look),
        query(12, 5, ...look),
        invoke(13, 7, "Clear"),
      ],
    );
    expect(response.Error).toBeUndefined();
    expect(values(response)).toEqual([
      [{ rowHidden: false }, { rowHidden: true }],
      [{ columnHidden: true }],
      { Format: { Fill: { Color: null, Pattern: null } } },
      { Format: { Fill: { Color: "#ffcc00", Pattern: "Solid" } } },
      null,
    ]);
    expect(grid.done).toContain('style {"fill":null}');
    grid.read = read;
    const none = await run([sheet(3, "One"), cell], [query(10, 5, ...look)]);
    expect(values(none)).toEqual([{ Format: { Fill: { Color: "#FFFFFF", Pattern: "None" } } }]);
  });

  test("a setting keeps a list, and is taken away again", async () => {
    const settings: Path = { Id: 3, ObjectPathType: 4, Name: "Settings", ParentObjectPathId: 1 };
    const list = [{ sheetId: "id-1", cell: "A1", colour: null }];
    const key = "marks";
    await run([settings, method(4, 3, "Add", key, list)], [instantiate(10, 4)]);
    const found = method(4, 3, "GetItemOrNullObject", key);
    expect(values(await run([settings, found], [query(10, 4, "value")]))).toEqual([
      { Key: key, Value: list },
    ]);
    await run([settings, { ...sheet(4, key), ParentObjectPathId: 3 }], [invoke(10, 4, "Delete")]);
    expect(values(await run([settings, found], [query(10, 4, "value")]))).toEqual([null]);
  });

  test("the functions' runtime announces itself and delivers results", async () => {
    const service: Path = {
      Id: 3,
      ObjectPathType: 2,
      Name: "Microsoft.ExcelServices.CustomFunctions",
    };
    await run(
      [service],
      [
        invoke(10, 3, "_SetOsfControlContainerReadyForCustomFunctions"),
        invoke(11, 3, "SetInvocationArrayResults", [[1, true, 2]]),
      ],
    );
    expect(delivered).toEqual(["ready", [[1, true, 2]]]);
  });
});

describe("errors", () => {
  const range = [sheet(3, "One"), method(4, 3, "GetRange", "A1:B1")];

  test("the first failure ends the batch; what came before stays", async () => {
    const response = await run(
      [...range, method(5, 3, "GetRange", "A2")],
      [set(10, 4, "Values", [[1, 2]]), set(11, 4, "Values", [[1]]), set(12, 5, "Values", [[3]])],
    );
    expect(response.Results).toEqual([{ ActionId: 10, Value: null }]);
    expect(response.Error).toMatchObject({
      Code: "InvalidArgument",
      ActionIndex: 1,
      Location: "Range.values",
    });
    expect(grid.done.filter((entry) => entry === "write")).toHaveLength(1);
  });

  test.each([
    ["InvalidArgument", [method(3, 1, "GetSelectedRange"), method(4, 3, "GetResizedRange", -5, 0)]],
    ["InvalidArgument", [sheet(3, "One"), method(4, 3, "GetRange", "XFE1")]],
    ["InvalidArgument", [sheet(3, "One"), method(4, 3, "GetRange", "Other!A1")]],
    ["ItemNotFound", [sheet(3, "Nowhere"), method(4, 3, "GetRange", "A1")]],
    ["ItemAlreadyExists", [method(4, 2, "Add", "ONE")]],
    ["InvalidArgument", [method(4, 2, "Add", "a/b")]],
  ])("%s", async (code, paths) => {
    const response = await run(paths, [instantiate(10, 4)]);
    expect(response.Error).toMatchObject({ Code: code });
  });

  test("a protected sheet refuses every change and allows reading", async () => {
    await grid.protect("id-1");
    const format: Path = { Id: 5, ObjectPathType: 4, Name: "Format", ParentObjectPathId: 4 };
    const fill: Path = { Id: 6, ObjectPathType: 4, Name: "Fill", ParentObjectPathId: 5 };
    for (const action of [
      set(10, 4, "Values", [[1, 2]]),
      set(10, 4, "Formulas", [["=1", "=2"]]),
      set(10, 4, "NumberFormat", "0%"),
      set(10, 6, "Color", "#ffffff"),
      invoke(10, 4, "Clear"),
    ]) {
      const response = await run([...range, format, fill], [action]);
      expect(response.Error).toMatchObject({ Code: "AccessDenied" });
    }
    expect((await run(range, [query(10, 4, "values")])).Error).toBeUndefined();
    expect(grid.done.filter((entry) => entry !== "settled")).toEqual([]);
  });

  test.each([
    ["Workbook.tables", [{ Id: 3, ObjectPathType: 4, Name: "Tables", ParentObjectPathId: 1 }], 3],
    ["Workbook.getNothing()", [method(3, 1, "GetNothing")], 3],
    ['the service "Other"', [{ Id: 3, ObjectPathType: 2, Name: "Other" }], 3],
    [
      "the object path type 12",
      [{ Id: 3, ObjectPathType: 12, Name: "", ParentObjectPathId: 1 }],
      3,
    ],
    ["Workbook.getItem()", [{ ...sheet(3, "x"), ParentObjectPathId: 1 }], 3],
  ])("%s is named", async (name, paths, id) => {
    const response = await run(paths, [instantiate(10, id)]);
    expect(response.Error).toMatchObject({
      Code: "NotImplemented",
      Message: `The workbench does not implement ${name}.`,
    });
    expect(services.log.lines().at(-1)).toMatchObject({ level: "error" });
  });

  test.each([
    ["Range.hyperlink", query(10, 4, "hyperlink")],
    ["Range.nothing", query(10, 4, "nothing/name")],
    ["Range.load() without the names of properties", query(10, 4)],
    ["setting Range.text", set(10, 4, "Text", [["a", "b"]])],
    ["Range.merge()", invoke(10, 4, "Merge")],
    ['Range.clear("Hyperlinks")', invoke(10, 4, "Clear", "Hyperlinks")],
    [
      "Range.getRowProperties() for address",
      invoke(10, 4, "GetRowProperties", { rowHidden: true, address: true }),
    ],
    ["the action type 6 (Range.Load)", { ...invoke(10, 4, "Load"), ActionType: 6 }],
    ["the action type 9 (Range.Update)", { ...invoke(10, 4, "Update"), ActionType: 9 }],
  ])("%s is named", async (name, action) => {
    const response = await run(range, [action]);
    expect(response.Error).toMatchObject({
      Code: "NotImplemented",
      Message: `The workbench does not implement ${name}.`,
    });
  });

  test("a defect of the host is an error too, never a success", async () => {
    grid.read = () => {
      throw new TypeError("broken");
    };
    const response = await run(range, [query(10, 4, "values")]);
    expect(response.Error).toMatchObject({
      Code: "GeneralException",
      Message: "TypeError: broken",
    });
  });
});
