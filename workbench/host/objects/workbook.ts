/** Excel.Workbook and Excel.Application. */
import { invalidArgument } from "../errors";
import { CUSTOM_XML_PARTS } from "./custom-xml";
import { DONE, hostObject } from "./kind";
import type { Kind } from "./kind";
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

const WORKBOOK_KIND: Kind<null> = {
  name: "Workbook",
  scalars: { Name: { get: () => "workbench.xlsx" } },
  objects: {
    Application: () => hostObject(APPLICATION, null),
    Worksheets: () => hostObject(WORKSHEETS, null),
    CustomXmlParts: () => hostObject(CUSTOM_XML_PARTS, null),
    Settings: () => hostObject(SETTINGS, null),
  },
  methods: {
    GetSelectedRange: (_data, _args, { grid }) => range(grid.selection()),
    GetActiveCell: (_data, _args, { grid }) => range(grid.activeCell()),
    _RemoveReference: (_data, [id], { removeReference }) => {
      removeReference(String(id));
      return DONE;
    },
  },
};

export const WORKBOOK = hostObject(WORKBOOK_KIND, null);
