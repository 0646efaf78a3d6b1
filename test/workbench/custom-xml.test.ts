/** @jest-environment jsdom */
/** Custom XML parts as the batch executor serves them. */
import { runBatch, type BatchRequest } from "../../workbench/host/batch";
import { createCharts } from "../../workbench/host/charts";
import { createLog } from "../../workbench/host/log";
import type { HostServices } from "../../workbench/host/objects/kind";
import { SERVICES } from "../../workbench/host/objects/services";
import { WORKBOOK } from "../../workbench/host/objects/workbook";
import { worksheet } from "../../workbench/host/objects/worksheet";
import { createReferences } from "../../workbench/host/references";
import { createFakeGrid } from "./fake-grid";

let customXml: Map<string, string>;

beforeEach(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  customXml = new Map([
    ["{1}", '<a xmlns="urn:one"/>'],
    ["{2}", '<b xmlns="urn:two">text</b>'],
  ]);
});

afterEach(() => {
  jest.restoreAllMocks();
});

type Path = BatchRequest["ObjectPaths"][string];
type Action = BatchRequest["Actions"][number];

const PARTS: Path = { Id: 2, ObjectPathType: 4, Name: "CustomXmlParts", ParentObjectPathId: 1 };
const scoped = (namespace: string): Path => ({
  Id: 3,
  ObjectPathType: 3,
  Name: "GetByNamespace",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [namespace] },
});
const part = (id: string, parent = 2): Path => ({
  Id: 4,
  ObjectPathType: 5,
  Name: "",
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: [id] },
});
const load = (path: number, ...select: string[]): Action => ({
  Id: 10,
  ActionType: 2,
  Name: "",
  ObjectPathId: path,
  QueryInfo: { Select: select },
});
const invoke = (path: number, name: string, ...args: unknown[]): Action => ({
  Id: 11,
  ActionType: 3,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: args },
});

function run(paths: Path[], ...actions: Action[]) {
  const references = createReferences();
  const services: HostServices = {
    grid: createFakeGrid(),
    worksheet,
    log: createLog(),
    settings: new Map(),
    customXml,
    charts: createCharts(() => true),
    isStructureProtected: () => false,
    readFile: () => Promise.reject(new Error("no file")),
    openWorkbook: () => Promise.resolve(),
    listenTo: () => undefined,
    keepReference: references.keep,
    referenceOf: references.idOf,
    removeReference: references.remove,
    functionsReady: () => undefined,
    functionResults: () => undefined,
  };
  const root: Path = { Id: 1, ObjectPathType: 1, Name: "" };
  const request = {
    Actions: actions,
    ObjectPaths: Object.fromEntries([root, PARTS, ...paths].map((path) => [path.Id, path])),
  };
  const roots = { workbook: WORKBOOK, services: SERVICES, reference: references.find };
  return runBatch(request, roots, services);
}

test("the parts of one namespace, and their XML", async () => {
  const listed = await run([scoped("urn:two")], load(3, "id", "namespaceUri"));
  expect(listed.Results[0]?.Value).toEqual({
    _Items: [{ Id: "{2}", NamespaceUri: "urn:two" }],
  });
  const read = await run([scoped("urn:two"), part("{2}", 3)], invoke(4, "GetXml"));
  expect(read.Results[0]?.Value).toBe('<b xmlns="urn:two">text</b>');
});

test("a part is added, replaced and deleted", async () => {
  await run([], invoke(2, "Add", '<c xmlns="urn:three"/>'));
  expect([...customXml.values()].at(-1)).toBe('<c xmlns="urn:three"/>');
  await run([part("{1}")], invoke(4, "SetXml", "<d/>"));
  expect(customXml.get("{1}")).toBe("<d/>");
  await run([part("{1}")], invoke(4, "Delete"));
  expect(customXml.has("{1}")).toBe(false);
});

test.each([
  ["InvalidArgument", [], invoke(2, "Add", "<c>")],
  ["InvalidArgument", [], invoke(2, "Add", 5)],
  ["InvalidArgument", [part("{1}")], invoke(4, "SetXml", "text")],
  ["ItemNotFound", [part("{9}")], invoke(4, "GetXml")],
  ["ItemNotFound", [scoped("urn:one"), part("{2}", 3)], invoke(4, "GetXml")],
  ["NotImplemented", [part("{1}")], invoke(4, "Query", "/a", {})],
  ["NotImplemented", [part("{1}")], invoke(4, "InsertElement", "/a", "<e/>", {}, 0)],
])("%s changes nothing", async (code, paths, action) => {
  const before = [...customXml];
  const response = await run(paths, action);
  expect(response.Error).toMatchObject({ Code: code });
  expect([...customXml]).toEqual(before);
});
