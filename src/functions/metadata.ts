import type { FunctionTexts } from "./help";
import { CATALOGUE } from "./catalogue";
import { argumentText, isOptional } from "./help";

/** What Excel reads from functions.json. */
export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: "any";
    readonly dimensionality: "matrix";
    readonly optional?: true;
  }[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

/**
 * The metadata of all functions in one language. Ids and names are the same in each (localised
 * names break formulas between languages). Every parameter is a matrix of anything, errors
 * included, so that one bad cell does not stop the others.
 */
export function metadataFor(texts: FunctionTexts): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: CATALOGUE.map(({ id, arguments: args }) => ({
      id,
      name: id,
      description: texts.functions[id].summary,
      parameters: args.map((argument) => ({
        name: texts.arguments[argument.id].name,
        description: argumentText(argument, texts),
        type: "any",
        dimensionality: "matrix",
        ...(isOptional(argument) ? { optional: true as const } : {}),
      })),
      result: { type: "any", dimensionality: "matrix" },
    })),
  };
}
