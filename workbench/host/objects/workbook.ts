/** Excel.Workbook and Excel.Application. */
import { invalidArgument } from "../errors";
import { CUSTOM_XML_PARTS } from "./custom-xml";
import { DONE, hostObject } from "./kind";
import type { Kind } from "./kind";
import { insertWorksheets } from "./insert-worksheets";
import { NAMES } from "./names";
import { range } from "./range";
import { SETTINGS } from "./settings";
import { WORKSHEETS } from "./worksheet";

const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"];

const APPLICATION: Kind<null> = {
  name: "Application",
  scalars: { CalculationMode: { get: () => "Automatic" } },
  methods: {
    Calculate: (_data, [type], { grid }) => {
      if (!CALCULATION_TYPES.includes(String(type))) {
        throw invalidArgument(`"${String(type)}" is not a type of calculation.`);
      }
      grid.recalculate(type !== "Recalculate");
      return DONE;
    },
  },
};

const PROTECTION: Kind<null> = {
  name: "WorkbookProtection",
  scalars: {
    Protected: { get: (_data, { isStructureProtected }) => isStructureProtected() },
  },
};

const WORKBOOK_KIND: Kind<null> = {
  name: "Workbook",
  scalars: { Name: { get: () => "workbench.xlsx" } },
  objects: {
    Application: () => hostObject(APPLICATION, null),
    Worksheets: () => hostObject(WORKSHEETS, null),
    CustomXmlParts: () => hostObject(CUSTOM_XML_PARTS, null),
    Names: () => hostObject(NAMES, null),
    Protection: () => hostObject(PROTECTION, null),
    Settings: () => hostObject(SETTINGS, null),
  },
  methods: {
    GetSelectedRange: (_data, _args, { grid }) => range(grid.selection()),
    GetActiveCell: (_data, _args, { grid }) => range(grid.activeCell()),
    InsertWorksheetsFromBase64: (_data, args, services) => insertWorksheets(args, services),
    _RemoveReference: (_data, [id], { removeReference }) => {
      removeReference(String(id));
      return DONE;
    },
  },
};

export const WORKBOOK = hostObject(WORKBOOK_KIND, null);

/** Where `Excel.createWorkbook` starts on the web: a root of its own, in a channel of its own. */
const WAC_WORKBOOK_KIND: Kind<null> = {
  name: "WacWorkbook",
  methods: {
    CreateAndOpenWorkbook: async (_data, [base64], { openWorkbook }) => {
      if (typeof base64 !== "string") throw invalidArgument("A file is a text in base64.");
      await openWorkbook(base64);
      return DONE;
    },
  },
};

export const WAC_WORKBOOK = hostObject(WAC_WORKBOOK_KIND, null);
