/** `workbook.insertWorksheetsFromBase64`. */
import type { Grid } from "../../grid/port";
import { invalidArgument, itemNotFound, notImplemented, STRUCTURE_PROTECTED } from "../errors";
import { isHostObject } from "./kind";
import type { HostServices, MethodResult } from "./kind";
import { findSheet, sheetOf } from "./sheets";

interface Options {
  sheetNamesToInsert?: unknown;
  positionType?: unknown;
  relativeTo?: unknown;
}

const KNOWN = ["sheetNamesToInsert", "positionType", "relativeTo"];

/** The position of the sheet that the new ones come in front of. */
function position({ positionType = "End", relativeTo }: Options, grid: Grid): number {
  const sheets = grid.sheets();
  const other = relativeTo ?? null;
  const index = other === null ? -1 : sheets.findIndex(({ id }) => id === idOf(other, grid));
  if (other !== null && index < 0) throw itemNotFound("the worksheet of relativeTo");
  switch (positionType) {
    case "Beginning":
      return 0;
    case "Before":
      return Math.max(index, 0);
    case "After":
      return index < 0 ? sheets.length : index + 1;
    case "End":
    case "None":
      return sheets.length;
    default:
      throw invalidArgument(`"${String(positionType)}" is no position of a sheet.`);
  }
}

function idOf(other: unknown, grid: Grid): string | undefined {
  if (isHostObject(other)) return sheetOf(grid, String(other.data)).id;
  return findSheet(grid, other)?.id;
}

function readNames(value: unknown): readonly string[] {
  const names = value ?? [];
  if (Array.isArray(names) && names.every((name) => typeof name === "string")) return names;
  throw invalidArgument("The names of sheets are a list of texts.");
}

export async function insertWorksheets(
  [base64, given]: unknown[],
  services: HostServices,
): Promise<MethodResult> {
  const { grid, log } = services;
  const options = (given ?? {}) as Options;
  const unknown = Object.keys(options).find((key) => !KNOWN.includes(key));
  if (unknown !== undefined) throw notImplemented(`the option "${unknown}" of an insertion`);
  if (typeof base64 !== "string") throw invalidArgument("A file is a text in base64.");
  if (services.isStructureProtected()) throw STRUCTURE_PROTECTED;
  const at = position(options, grid);
  const file = await services.readFile(base64, true);
  const only = readNames(options.sheetNamesToInsert);
  const unknownSheet = only.find((name) => !file.sheets.some((sheet) => sheet.name === name));
  if (unknownSheet !== undefined) throw itemNotFound(`the sheet "${unknownSheet}"`);
  const sheets = file.sheets.filter(({ name }) => only.length === 0 || only.includes(name));
  const ids = grid.insertFile({ sheets, names: file.names }, at);
  log.info(`${ids.length} sheets inserted.`);
  return { value: [...ids] };
}
