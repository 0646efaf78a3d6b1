/** Conditional formats as Excel lets add-ins make them: by a formula, with a ground. */
import { createCharts } from "../../workbench/host/charts";
import { createLog } from "../../workbench/host/log";
import { CONDITIONAL_FORMATS, rangeAreas } from "../../workbench/host/objects/conditional-format";
import type { HostObject, HostServices, Kind } from "../../workbench/host/objects/kind";
import { worksheet } from "../../workbench/host/objects/worksheet";
import { createFakeGrid, type FakeGrid } from "./fake-grid";

let grid: FakeGrid;
let services: HostServices;

beforeEach(() => {
  grid = createFakeGrid();
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
    keepReference: () => "",
    referenceOf: () => null,
    removeReference: () => undefined,
    functionsReady: () => undefined,
    functionResults: () => undefined,
  };
});

const area = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const cells = (...areas: ReturnType<typeof area>[]) => ({ sheetId: "id-1", areas });

const kindOf = ({ kind }: HostObject) => kind as unknown as Kind<unknown>;
const to = (object: HostObject, ...names: string[]): HostObject =>
  names.reduce((at, name) => kindOf(at).objects![name]!(at.data, services) as HostObject, object);
const get = (object: HostObject, name: string) =>
  kindOf(object).scalars![name]!.get!(object.data, services);
const set = (object: HostObject, name: string, value: unknown): void => {
  void kindOf(object).scalars![name]!.set!(object.data, value, services);
};
const call = (object: HostObject, name: string, ...args: unknown[]) =>
  kindOf(object).methods![name]!(object.data, args, services) as HostObject;
const formats = (where = cells(area(0, 0))): HostObject => ({
  kind: CONDITIONAL_FORMATS,
  data: where,
});

test("a format has a rule and a ground, and lies on its cells", () => {
  const format = call(formats(cells(area(1, 2), area(4, 2))), "Add", "Custom");
  set(to(format, "Custom", "Rule"), "Formula", "=TRUE");
  set(to(format, "Custom", "Format", "Fill"), "Color", "#FFE699");
  expect(grid.conditions("id-1")).toMatchObject([
    { formula: "=TRUE", fill: "#FFE699", areas: [area(1, 2), area(4, 2)] },
  ]);
  const ranges = call(format, "GetRanges");
  expect(get(ranges, "Address")).toBe("One!C2,One!C5");
  expect(get(ranges, "CellCount")).toBe(2);
  expect(call(formats(cells(area(4, 2))), "GetCount")).toEqual({ value: 1 });
  expect(call(formats(cells(area(9, 9))), "GetCount")).toEqual({ value: 0 });
  const id = get(format, "Id");
  call(call(to(rangeAreas(cells(area(1, 2))), "ConditionalFormats"), "GetItem", id), "Delete");
  expect(grid.conditions("id-1")).toEqual([]);
});

test("what Excel refuses is refused", async () => {
  expect(() => call(formats(), "Add", "DataBar")).toThrow(/DataBar/u);
  expect(() => call(formats(), "GetItem", "{gone}")).toThrow(/\{gone\}/u);
  const format = call(formats(), "Add", "Custom");
  expect(() => {
    set(to(format, "Custom", "Rule"), "Formula", "=SUM(");
  }).toThrow(/no formula/u);
  expect(() => {
    set(to(format, "Custom", "Format", "Fill"), "Color", "red");
  }).toThrow(/colour/u);
  await grid.protect("id-1", { allowsFormats: true });
  call(formats(), "Add", "Custom");
  await grid.unprotect("id-1");
  await grid.protect("id-1");
  expect(() => call(formats(), "Add", "Custom")).toThrow(/One/u);
  expect(() => call(format, "Delete")).toThrow(/One/u);
});
