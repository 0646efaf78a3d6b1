import { inputsOf } from "../calc/expression";
import { CATALOGUE } from "../functions/catalogue";
import { defaultOf } from "../functions/definition";
import type { RelationSpec } from "./spec";

/**
 * What a relation's expression takes besides its inputs: the optional arguments that its custom
 * function fills in itself, such as the rates of the transfer rule. Looked up anew each time, as
 * they may come from a framework that the user imports.
 */
export function functionDefaults(relation: RelationSpec): Readonly<Record<string, number>> {
  const missing = inputsOf(relation.is).filter((name) => !(name in relation.inputs));
  if (missing.length === 0) return {};
  const definition = CATALOGUE.find(({ id }) => id === relation.function);
  return Object.fromEntries(
    (definition?.arguments ?? [])
      .filter(({ id }) => missing.includes(id))
      .flatMap((argument): [string, number][] => {
        const value = defaultOf(argument);
        return typeof value === "number" ? [[argument.id, value]] : [];
      }),
  );
}
