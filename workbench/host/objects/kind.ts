/**
 * The shape of Office.js's object model as the host describes it: for each kind of object its
 * properties, the objects it leads to, and its methods, in tables. What is not in a table does not
 * exist, and asking for it is an error that names it.
 */
import type { WorkbookFile } from "../../file/workbook-file";
import type { Grid } from "../../grid/port";
import type { ChartStore } from "../charts";
import type { HostLog } from "../log";

/** What every member may use. */
export interface HostServices {
  grid: Grid;
  /** A range leads to its worksheet, and a worksheet to its ranges. */
  worksheet: (sheetId: string) => HostObject;
  log: HostLog;
  /** `workbook.settings` and `Office.context.document.settings` both live in the file. */
  settings: Map<string, unknown>;
  /** Custom XML parts by their id. They live in the file too; Undo does not know of them. */
  customXml: Map<string, string>;
  /** Charts that add-ins have drawn: the grid has none to show. */
  charts: ChartStore;
  /** Whether sheets can be neither added nor removed. */
  isStructureProtected: () => boolean;
  /** Reads an .xlsx file; one to be inserted may not hold what Excel for the web refuses. */
  readFile: (base64: string, forInsertion: boolean) => Promise<WorkbookFile>;
  /** Takes a file that Excel would open in a window of its own. */
  openWorkbook: (base64: string) => Promise<void>;
  /** Turns an event of one sheet, or of all (null), on or off. */
  listenTo: (sheetId: string | null, event: SheetEvent, listening: boolean) => void;
  /** Keeps an object for later batches, under an id. */
  keepReference: (object: HostObject) => string;
  referenceOf: (object: HostObject) => string | null;
  removeReference: (id: string) => void;
  functionsReady: () => void;
  functionResults: (results: unknown) => void;
}

export type SheetEvent = "changed" | "selectionChanged";

type Answer<T> = T | Promise<T>;

export interface Scalar<Data> {
  get?: (data: Data, services: HostServices) => Answer<unknown>;
  set?: (data: Data, value: unknown, services: HostServices) => Answer<void>;
}

/** A method gives back an object of the model, or a plain value under `value`. */
export type MethodResult = HostObject | { value: unknown };

export interface Kind<Data> {
  name: string;
  scalars?: Readonly<Record<string, Scalar<Data>>>;
  objects?: Readonly<Record<string, (data: Data, services: HostServices) => Answer<HostObject>>>;
  methods?: Readonly<
    Record<string, (data: Data, args: unknown[], services: HostServices) => Answer<MethodResult>>
  >;
  /** For a collection: its members, and one of them by its key. */
  items?: (data: Data, services: HostServices) => Answer<HostObject[]>;
  item?: (data: Data, key: unknown, services: HostServices) => Answer<HostObject>;
  /** What the client must know of an object beside what it asked for. */
  identity?: (data: Data, services: HostServices) => Record<string, unknown>;
}

/** A kind whose data the caller does not look into. */
export type AnyKind = Kind<unknown>;

/** An object of the model: a kind and whatever identifies the object. Null objects are a kind. */
export interface HostObject {
  kind: Kind<never>;
  data: unknown;
}

export function hostObject<Data>(kind: Kind<Data>, data: Data): HostObject {
  return { kind, data };
}

/** What the `…OrNullObject` methods give when there is nothing. */
export const NULL_KIND: Kind<null> = { name: "NullObject" };
export const NULL_OBJECT: HostObject = hostObject(NULL_KIND, null);

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "kind" in value && "data" in value;
}

/** For methods that give nothing back. */
export const DONE: MethodResult = { value: null };
