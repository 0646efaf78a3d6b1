import { Validator, type OutputUnit, type Schema } from "@cfworker/json-schema";
import schemaFile from "../../addin/frameworks/framework.schema.json";
import { quoted } from "../model/text";
import { pointerSteps, valueAt } from "./json-pointer";
import { suggestion } from "./nearest";
import type { Problem } from "./problem";

const SCHEMA = schemaFile as Schema;

// Not at the first error only: who mends a framework wants to see them all.
const validator = new Validator(SCHEMA, "2020-12", false);

/** What the schema refuses. */
export function schemaProblems(value: unknown): readonly Problem[] {
  const { errors } = validator.validate(value ?? null);
  const problems = errors.flatMap((error, place) => {
    if (error.keyword !== "additionalProperties") return problemsOf(error, value);
    // the validator names the property only in the error that it puts behind this one
    const property = pointerSteps(decodeURI(errors[place + 1]?.instanceLocation ?? "")).at(-1);
    return [unknownProperty(pathOf(error), schemaOf(error), property ?? "")];
  });
  // for each property that is missing the validator says that some are
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function pathOf({ instanceLocation }: OutputUnit): string {
  return decodeURI(instanceLocation.slice(1));
}

/** The problems that an error of the validator stands for; none where it only wraps other errors. */
function problemsOf(error: OutputUnit, value: unknown): readonly Problem[] {
  const path = pathOf(error);
  const found = valueAt(value, path);
  const schema = schemaOf(error);
  switch (error.keyword) {
    case "type":
      if (path === "") return [{ path, code: "notAFramework", values: { found: shown(found) } }];
      return [{ path, code: "wrongType", values: { found: shown(found), kinds: kinds(schema) } }];
    case "enum":
    case "const":
      return [{ path, code: "notOneOf", values: { found: shown(found), known: known(schema) } }];
    case "pattern":
      return [malformed(path, String(found), schema)];
    case "minLength":
      return [{ path, code: "emptyText", values: {} }];
    case "minItems":
      return [{ path, code: "emptyList", values: {} }];
    case "minProperties":
      return [{ path, code: "emptyObject", values: {} }];
    case "uniqueItems":
      return [{ path, code: "repeatedItem", values: { found: repeated(found) } }];
    case "minimum":
    case "exclusiveMinimum":
    case "maximum":
      return [outOfBounds(path, found, schema)];
    case "required":
      return missing(path, found, schema);
    default:
      return [];
  }
}

/** A text that matches its pattern but for blanks or control characters, or that does not at all. */
function malformed(path: string, found: string, schema: Schema): Problem {
  const isAnyText = schema === schemaFile.$defs.text || schema === schemaFile.$defs.figureText;
  if (isAnyText) return { path, code: "strayCharacters", values: { found: shown(found) } };
  const example = ((schema["examples"] ?? []) as readonly string[]).join(", ");
  return { path, code: "wrongForm", values: { found: shown(found), example } };
}

function outOfBounds(path: string, found: unknown, schema: Schema): Problem {
  const { minimum, maximum, exclusiveMinimum } = schema;
  const values = { found: shown(found) };
  if (typeof exclusiveMinimum === "number") {
    return { path, code: "notAbove", values: { ...values, least: exclusiveMinimum } };
  }
  if (maximum === undefined) {
    return { path, code: "tooLow", values: { ...values, least: minimum as number } };
  }
  const bounds = { least: minimum as number, most: maximum };
  return { path, code: "outOfBounds", values: { ...values, ...bounds } };
}

function missing(path: string, found: unknown, schema: Schema): readonly Problem[] {
  return (schema.required ?? [])
    .filter((property) => !Object.hasOwn(found as object, property))
    .map((property) => ({ path, code: "missingProperty", values: { property } }));
}

function unknownProperty(path: string, schema: Schema, found: string): Problem {
  const property = quoted(found);
  const properties = Object.keys(schema.properties ?? {});
  if (properties.length === 0) return { path, code: "unknownKey", values: { property } };
  const values = { property, ...suggestion(found, properties) };
  return { path, code: "unknownProperty", values };
}

/** The schema that holds the keyword to which the validator points; references are followed. */
function schemaOf({ keywordLocation }: OutputUnit): Schema {
  let part: unknown = SCHEMA;
  for (const step of pointerSteps(decodeURI(keywordLocation.slice(1)))) {
    const next = (part as Readonly<Record<string, unknown>>)[step];
    if (step === "$ref") part = valueAt(SCHEMA, String(next).slice(1));
    else if (typeof next === "object" && next !== null && !isListOfWords(next)) part = next;
    // a keyword's own value, such as the list of an enum: its schema is what was asked for
    else break;
  }
  return part as Schema;
}

function isListOfWords(value: object): boolean {
  return Array.isArray(value) && value.every((item) => typeof item !== "object" || item === null);
}

function kinds({ type }: Schema): string {
  return [type ?? []].flat().join(",");
}

function known({ enum: words, const: word }: Schema): string {
  return ((words ?? [word]) as readonly unknown[]).map((item) => shown(item)).join(", ");
}

function repeated(found: unknown): string {
  const items = found as readonly unknown[];
  return shown(items.find((item, place) => items.indexOf(item) !== place));
}

/** A value as a message quotes it: JSON, cut to a length that can be read. */
export function shown(value: unknown): string {
  return quoted(JSON.stringify(value ?? null));
}
