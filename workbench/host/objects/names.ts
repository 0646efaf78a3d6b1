/** Excel.NamedItemCollection: the defined names of the whole workbook. */
import type { DefinedName, Grid } from "../../grid/port";
import { formatAddress } from "../a1";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { DONE, hostObject, isHostObject, NULL_OBJECT } from "./kind";
import type { HostServices, Kind } from "./kind";
import { sheetOf } from "./sheets";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const CELL_LIKE = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

function find(grid: Grid, name: unknown): DefinedName | undefined {
  const wanted = String(name).toLowerCase();
  return grid.names().find((one) => one.name.toLowerCase() === wanted);
}

function existing(name: string, grid: Grid): DefinedName {
  const found = find(grid, name);
  if (found === undefined) throw itemNotFound(`the name "${name}"`);
  return found;
}

function formulaIn(value: unknown, services: HostServices): string {
  if (isHostObject(value) && value.kind.name === "Range") {
    const { sheetId, area } = value.data as Parameters<Grid["select"]>[0];
    return `=${formatAddress(sheetOf(services.grid, sheetId).name, area)}`;
  }
  if (typeof value !== "string" || !value.startsWith("=") || !services.grid.isFormula(value)) {
    throw invalidArgument(`"${String(value)}" is nothing that a name can stand for.`);
  }
  return value;
}

const NAMED_ITEM: Kind<string> = {
  name: "NamedItem",
  identity: (name) => ({ Name: name }),
  scalars: {
    Name: { get: (name, { grid }) => existing(name, grid).name },
    Formula: {
      get: (name, { grid }) => existing(name, grid).formula,
      set: (name, value, services) => {
        const { grid } = services;
        grid.setName({ name: existing(name, grid).name, formula: formulaIn(value, services) });
      },
    },
    Scope: { get: () => "Workbook" },
  },
  methods: {
    Delete: (name, _args, { grid }) => {
      grid.deleteName(existing(name, grid).name);
      return DONE;
    },
  },
};

export const NAMES: Kind<null> = {
  name: "NamedItemCollection",
  items: (_data, { grid }) => grid.names().map(({ name }) => hostObject(NAMED_ITEM, name)),
  item: (_data, name, { grid }) => hostObject(NAMED_ITEM, existing(String(name), grid).name),
  methods: {
    GetItemOrNullObject: (_data, [name], { grid }) => {
      const found = find(grid, name);
      return found === undefined ? NULL_OBJECT : hostObject(NAMED_ITEM, found.name);
    },
    GetCount: (_data, _args, { grid }) => ({ value: grid.names().length }),
    Add: (_data, [name, reference], services) => {
      const { grid } = services;
      if (typeof name !== "string" || !NAME.test(name) || CELL_LIKE.test(name)) {
        throw invalidArgument(`"${String(name)}" cannot be a name.`);
      }
      if (find(grid, name) !== undefined) {
        throw new HostError("ItemAlreadyExists", `The name "${name}" exists already.`);
      }
      grid.addName({ name, formula: formulaIn(reference, services) });
      return hostObject(NAMED_ITEM, name);
    },
  },
};
