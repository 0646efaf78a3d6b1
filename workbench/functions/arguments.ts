/** Turns the arguments of a formula into what Excel would hand to a custom function. */
import type { FunctionMetadata, FunctionParameter } from "./metadata";
import { wireError } from "./wire";
import type { WireArgument, WireCell, WireError } from "./wire";

/** An argument as the formula engine gives it: null is a blank cell, undefined an omitted one. */
export type GridValue = string | number | boolean | null | { error: string };
export type GridArgument = { scalar: GridValue } | { array: GridValue[][] } | undefined;

export type Arguments = { args: WireArgument[] } | { error: string; message: string };

/** The arguments for the call, or the error that Excel answers without making it. */
export function prepareArguments(
  metadata: FunctionMetadata,
  given: readonly GridArgument[],
): Arguments {
  const { parameters } = metadata;
  const repeats = parameters.at(-1)?.repeating === true;
  if (given.length > parameters.length && !repeats) {
    return refuse(`${metadata.name} takes at most ${parameters.length} arguments.`);
  }
  const args: WireArgument[] = [];
  const count = repeats ? Math.max(given.length, parameters.length) : parameters.length;
  for (let index = 0; index < count; index += 1) {
    const parameter = parameters[Math.min(index, parameters.length - 1)];
    if (parameter === undefined) break;
    const argument = given[index];
    if (argument === undefined) {
      if (!parameter.optional && !parameter.repeating && index >= given.length) {
        return refuse(`${metadata.name} needs the argument "${parameter.name}".`);
      }
      args.push(null);
      continue;
    }
    const prepared = prepare(parameter, argument, metadata.takesErrors);
    if ("error" in prepared) return prepared;
    args.push(prepared.value);
  }
  return { args: repeats ? gatherRepeated(args, parameters.length) : args };
}

/** Excel hands all the values of a repeating parameter over as one list. */
function gatherRepeated(args: WireArgument[], parameterCount: number): WireArgument[] {
  const fixed = args.slice(0, parameterCount - 1);
  const rest = args.slice(parameterCount - 1);
  return [...fixed, rest as unknown as WireArgument];
}

type Prepared = { value: WireArgument } | { error: string; message: string };

function prepare(
  parameter: FunctionParameter,
  argument: NonNullable<GridArgument>,
  takesErrors: boolean,
): Prepared {
  const rows = "array" in argument ? argument.array : [[argument.scalar]];
  const isSingle = rows.length === 1 && rows[0]?.length === 1;
  if (!parameter.isMatrix && !isSingle) {
    // Excel would call the function once for each cell and spill; nothing here needs it yet.
    return refuse(`The workbench does not spread a range over "${parameter.name}".`);
  }
  const cells: WireCell[][] = [];
  for (const row of rows) {
    const converted = row.map((cell) => convert(cell, parameter.type, isSingle));
    const failed = converted.find(isWireError);
    const isOwnError = failed !== undefined && !row.some(isGridError);
    if (failed !== undefined && (isOwnError || !takesErrors || parameter.type !== "any")) {
      return { error: failed.code, message: "" };
    }
    cells.push(converted);
  }
  return { value: parameter.isMatrix ? cells : (cells[0]?.[0] ?? null) };
}

/** A blank argument arrives as 0, a blank within a range as null. */
function convert(cell: GridValue, type: string, isSingle: boolean): WireCell {
  if (cell === null) return isSingle ? 0 : null;
  if (isGridError(cell)) return wireError(cell.error);
  if (type === "number" && typeof cell === "string") {
    return cell.trim() !== "" && Number.isFinite(Number(cell))
      ? Number(cell)
      : wireError("#VALUE!");
  }
  if (type === "number" && typeof cell === "boolean") return cell ? 1 : 0;
  if (type === "string")
    return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  if (type === "boolean" && typeof cell === "string") {
    const upper = cell.toUpperCase();
    return upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : wireError("#VALUE!");
  }
  if (type === "boolean") return Boolean(cell);
  return cell;
}

function isGridError(cell: GridValue): cell is { error: string } {
  return typeof cell === "object" && cell !== null;
}

function isWireError(cell: WireCell): cell is WireError {
  return typeof cell === "object" && cell !== null;
}

function refuse(message: string): { error: string; message: string } {
  return { error: "#VALUE!", message };
}
