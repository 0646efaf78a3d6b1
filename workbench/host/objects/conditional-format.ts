/**
 * Excel.ConditionalFormatCollection: formats by a formula with the ground they give; and, as each
 * leads to the other, Excel.RangeAreas, several ranges of a sheet at once.
 */
import type { Area, Condition } from "../../grid/port";
import { formatAddress } from "../a1";
import { accessDenied, invalidArgument, itemNotFound, notImplemented } from "../errors";
import { intersection } from "./area";
import { DONE, hostObject } from "./kind";
import type { HostObject, HostServices, Kind } from "./kind";
import { colour } from "./range-format";
import { sheetOf } from "./sheets";

/** Some cells of a sheet. */
export interface Formatted {
  sheetId: string;
  areas: readonly Area[];
}

interface Format {
  sheetId: string;
  id: string;
}

function conditionOf({ sheetId, id }: Format, { grid }: HostServices): Condition {
  const found = grid.conditions(sheetOf(grid, sheetId).id).find((one) => one.id === id);
  if (found === undefined) throw itemNotFound(`the conditional format "${id}"`);
  return found;
}

/** Whether cells are locked makes no difference: a protected sheet allows formats or does not. */
function formattable(sheetId: string, { grid }: HostServices): string {
  const sheet = sheetOf(grid, sheetId);
  if (!grid.allowsFormats(sheet.id)) throw accessDenied(sheet.name);
  return sheet.id;
}

function changed(format: Format, change: Partial<Condition>, services: HostServices): void {
  const condition = { ...conditionOf(format, services), ...change };
  services.grid.setCondition(formattable(format.sheetId, services), condition);
}

const RULE: Kind<Format> = {
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      get: (format, services) => conditionOf(format, services).formula,
      set: (format, value, services) => {
        if (typeof value !== "string" || !services.grid.isFormula(value)) {
          throw invalidArgument(`"${String(value)}" is no formula.`);
        }
        changed(format, { formula: value }, services);
      },
    },
  },
};

const FILL: Kind<Format> = {
  name: "ConditionalRangeFill",
  scalars: {
    Color: {
      get: (format, services) => conditionOf(format, services).fill,
      set: (format, value, services) => {
        changed(format, { fill: colour(value) }, services);
      },
    },
  },
};

const LOOK: Kind<Format> = {
  name: "ConditionalRangeFormat",
  objects: { Fill: (format) => hostObject(FILL, format) },
};

const CUSTOM: Kind<Format> = {
  name: "CustomConditionalFormat",
  objects: {
    Rule: (format) => hostObject(RULE, format),
    Format: (format) => hostObject(LOOK, format),
  },
};

const FORMAT: Kind<Format> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  scalars: { Id: { get: ({ id }) => id }, Type: { get: () => "Custom" } },
  objects: { Custom: (format) => hostObject(CUSTOM, format) },
  methods: {
    GetRanges: (format, _args, services) =>
      rangeAreas({ sheetId: format.sheetId, areas: conditionOf(format, services).areas }),
    Delete: (format, _args, services) => {
      const { id } = conditionOf(format, services);
      services.grid.removeCondition(formattable(format.sheetId, services), id);
      return DONE;
    },
  },
};

function formatsIn({ sheetId, areas }: Formatted, { grid }: HostServices): HostObject[] {
  return grid
    .conditions(sheetOf(grid, sheetId).id)
    .filter((condition) =>
      condition.areas.some((one) => areas.some((other) => intersection(one, other) !== null)),
    )
    .map(({ id }) => hostObject(FORMAT, { sheetId, id }));
}

function formatIn(where: Formatted, id: unknown, services: HostServices): HostObject {
  const found = formatsIn(where, services).find(({ data }) => (data as Format).id === id);
  if (found === undefined) throw itemNotFound(`the conditional format "${String(id)}"`);
  return found;
}

export const CONDITIONAL_FORMATS: Kind<Formatted> = {
  name: "ConditionalFormatCollection",
  items: formatsIn,
  item: formatIn,
  methods: {
    Add: ({ sheetId, areas }, [type], services) => {
      if (type !== "Custom") {
        throw notImplemented(`ConditionalFormatCollection.add(${JSON.stringify(type)})`);
      }
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      const condition = { id, areas, formula: "", fill: null };
      services.grid.setCondition(formattable(sheetId, services), condition);
      return hostObject(FORMAT, { sheetId, id });
    },
    GetItem: (where, [id], services) => formatIn(where, id, services),
    GetCount: (where, _args, services) => ({ value: formatsIn(where, services).length }),
  },
};

export function rangeAreas(where: Formatted): HostObject {
  return hostObject(RANGE_AREAS, where);
}

const RANGE_AREAS: Kind<Formatted> = {
  name: "RangeAreas",
  scalars: {
    Address: {
      get: ({ sheetId, areas }, { grid }) =>
        areas.map((area) => formatAddress(sheetOf(grid, sheetId).name, area)).join(","),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: {
      get: ({ areas }) =>
        areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0),
    },
  },
  objects: { ConditionalFormats: (where) => hostObject(CONDITIONAL_FORMATS, where) },
};
