/** Reads functions.json, from which Excel knows an add-in's functions. */
import { isRecord } from "../host/envelope";

export interface FunctionParameter {
  name: string;
  description: string;
  type: string;
  isMatrix: boolean;
  optional: boolean;
  repeating: boolean;
}

export interface FunctionMetadata {
  id: string;
  /** Without the namespace. */
  name: string;
  description: string;
  parameters: FunctionParameter[];
  /** Whether a parameter of type any takes errors as values instead of being skipped by Excel. */
  takesErrors: boolean;
}

/** Options of a function that this stand-in cannot serve. */
const UNSUPPORTED = ["stream", "cancelable", "requiresParameterAddresses", "volatile"];

/** Reads the metadata; throws, naming the function, when it asks for what is not implemented. */
export function readMetadata(json: unknown): FunctionMetadata[] {
  if (!isRecord(json) || !Array.isArray(json["functions"])) {
    throw new Error("functions.json has no list of functions");
  }
  const takesErrors = json["allowErrorForDataTypeAny"] === true;
  return (json["functions"] as unknown[]).map((entry) => {
    if (!isRecord(entry)) throw new Error("functions.json holds something that is no function");
    return readFunction(entry, takesErrors);
  });
}

function readFunction(entry: Record<string, unknown>, takesErrors: boolean): FunctionMetadata {
  const id = text(entry["id"]);
  const options = isRecord(entry["options"]) ? entry["options"] : {};
  const refused = UNSUPPORTED.find((option) => options[option] === true);
  if (refused !== undefined) {
    throw new Error(`The workbench does not implement the option "${refused}" of ${id}.`);
  }
  const parameters: unknown[] = Array.isArray(entry["parameters"]) ? entry["parameters"] : [];
  return {
    id,
    name: (text(entry["name"]) || id).toUpperCase(),
    description: text(entry["description"]),
    parameters: parameters.map((parameter) => readParameter(id, parameter)),
    takesErrors,
  };
}

function readParameter(id: string, parameter: unknown): FunctionParameter {
  if (!isRecord(parameter)) throw new Error(`A parameter of ${id} is not an object.`);
  const type = text(parameter["type"]) || "any";
  if (!["any", "number", "string", "boolean"].includes(type)) {
    throw new Error(`The workbench does not implement the parameter type "${type}" of ${id}.`);
  }
  return {
    name: text(parameter["name"]),
    description: text(parameter["description"]),
    type,
    isMatrix: parameter["dimensionality"] === "matrix",
    optional: parameter["optional"] === true,
    repeating: parameter["repeating"] === true,
  };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
