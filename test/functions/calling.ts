import { CATALOGUE } from "../../src/functions/catalogue";
import type { FunctionDefinition, FunctionId } from "../../src/functions/definition";
import { callable, type Result } from "../../src/functions/invoke";
import type { Expression } from "../../src/calc/expression";

export function definitionOf(id: string): FunctionDefinition {
  const definition = CATALOGUE.find((candidate) => candidate.id === id);
  if (!definition) throw new Error(`there is no function ${id}`);
  return definition;
}

/** Calls a custom function as Excel would. */
export function call(id: FunctionId, ...args: unknown[]): Result {
  return callable(definitionOf(id))(...args);
}

export function expressionOf(id: FunctionId): Expression {
  const { calculation } = definitionOf(id);
  if (!("expression" in calculation)) throw new Error(`${id} is no expression`);
  return calculation.expression;
}
