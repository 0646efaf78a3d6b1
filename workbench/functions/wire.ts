/** Values as the host and the pane's functions runtime exchange them. */
import { isRecord } from "../host/envelope";

export type WireScalar = string | number | boolean | null;

/** An error handed to a function; the runtime makes a `CustomFunctions.Error` of it. */
export interface WireError {
  code: string;
  type: "CustomFunctionError";
}

export type WireCell = WireScalar | WireError;
export type WireArgument = WireCell | WireCell[][];

/** One cell of a result. */
export type ResultCell = string | number | boolean | { error: string; message: string };

export type Outcome = { cells: ResultCell[][] } | { error: string; message: string };

export function wireError(code: string): WireError {
  return { code, type: "CustomFunctionError" };
}

const SHOWN_ERRORS = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

/** The numbers by which the runtime names the error that a function threw. */
const THROWN: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

const UNTYPED: Readonly<Record<number, string>> = {
  0: "it returned a value that is not a number",
  2: "it threw something else than a CustomFunctions.Error",
  3: "its promise was rejected with something else than a CustomFunctions.Error",
  4: "it answered a batch with the wrong number of results",
  9: "the runtime has no metadata for it",
  10: "the pane has not associated it",
};

export interface Answer {
  id: number;
  outcome: Outcome;
  /** What a developer should know: the function broke the rules. */
  complaint: string | null;
}

/** Reads one entry of `SetInvocationArrayResults`: `[id, succeeded, value, code?, timings]`. */
export function readAnswer(entry: unknown): Answer {
  if (!Array.isArray(entry)) throw new Error("a custom function's result is not an array");
  const [id, succeeded, value, code] = entry as unknown[];
  if (succeeded === true) return { id: Number(id), ...readValue(value) };
  const thrown = Number(code);
  const message = typeof value === "string" ? value : "";
  return {
    id: Number(id),
    outcome: { error: THROWN[thrown] ?? "#VALUE!", message },
    complaint: thrown in THROWN ? null : (UNTYPED[thrown] ?? `its error has the code ${thrown}`),
  };
}

function readValue(value: unknown): { outcome: Outcome; complaint: string | null } {
  const rows: unknown[] = Array.isArray(value) ? value : [[value]];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isMatrix = rows.every((row) => Array.isArray(row) && row.length === width);
  if (width === 0 || !isMatrix) {
    return {
      outcome: { error: "#VALUE!", message: "" },
      complaint: "its result is neither one value nor a rectangle of values",
    };
  }
  const complaints: string[] = [];
  const cells = (rows as unknown[][]).map((row) => row.map((cell) => readCell(cell, complaints)));
  return { outcome: { cells }, complaint: complaints[0] ?? null };
}

function readCell(cell: unknown, complaints: string[]): ResultCell {
  // Excel shows a returned null as 0.
  if (cell === null) return 0;
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") {
    return cell;
  }
  if (isRecord(cell) && cell["type"] === "Error") {
    const code = String(cell["basicValue"]);
    const message = typeof cell["message"] === "string" ? cell["message"] : "";
    return { error: SHOWN_ERRORS.includes(code) ? code : "#VALUE!", message };
  }
  complaints.push(`it returned ${JSON.stringify(cell)}, a data type the workbench cannot show`);
  return { error: "#VALUE!", message: "" };
}
