import type functionTexts from "../../addin/locales/functions/en.json";
import { explain, type InputNames, type Phrases } from "../calc/explain";
import type { MessageId } from "../model/cell-error";
import { contains } from "../calc/expression";
import { NAMESPACE } from "./catalogue";
import { defaultOf, type ArgumentDefinition, type FunctionDefinition } from "./definition";
import { READERS } from "./read-argument";

/** The texts of the functions in one language: the same keys in each. */
export type FunctionTexts = typeof functionTexts;

/** All that the pane and the reference pages say about a function, in one language. */
export interface FunctionHelp {
  /** `WIPO.UTILISATION` */
  readonly name: string;
  readonly family: string;
  readonly summary: string;
  readonly details: string | undefined;
  /** The calculation in words; undefined where the summary and details say all. */
  readonly computes: string | undefined;
  readonly arguments: readonly ArgumentHelp[];
  /** The result's unit. */
  readonly result: string;
  readonly sources: readonly string[];
  readonly errors: readonly MessageId[];
}

export interface ArgumentHelp {
  readonly id: string;
  readonly name: string;
  readonly help: string;
  readonly unit: string;
  readonly isOptional: boolean;
  /** Whether the whole range goes into one result. */
  readonly takesRange: boolean;
}

export function helpFor(
  definition: FunctionDefinition,
  texts: FunctionTexts,
  phrases: Phrases,
): FunctionHelp {
  const text: { readonly summary: string; readonly details?: string } =
    texts.functions[definition.id];
  const names: InputNames = Object.fromEntries(
    Object.entries(texts.arguments).map(([id, argument]) => [id, argument.name]),
  );
  const { calculation } = definition;
  return {
    name: `${NAMESPACE}.${definition.id}`,
    family: texts.families[definition.family],
    summary: text.summary,
    details: text.details,
    computes:
      "expression" in calculation ? explain(calculation.expression, phrases, names) : undefined,
    arguments: definition.arguments.map((argument) => argumentHelp(argument, texts)),
    result: texts.units[definition.result.unit],
    sources: definition.sources.map((source) => texts.sources[source]),
    errors: errorsOf(definition),
  };
}

/** An argument's help, with the default that the definition gives it; rates in percent. */
export function argumentText(argument: ArgumentDefinition, texts: FunctionTexts): string {
  const byDefault = defaultOf(argument);
  const shown = argument.kind === "rate" ? Number(byDefault) * 100 : byDefault;
  return texts.arguments[argument.id].help.replace("{default}", String(shown));
}

function argumentHelp(argument: ArgumentDefinition, texts: FunctionTexts): ArgumentHelp {
  return {
    id: argument.id,
    name: texts.arguments[argument.id].name,
    help: argumentText(argument, texts),
    unit: texts.units[argument.unit],
    isOptional: isOptional(argument),
    takesRange: argument.takes === "all",
  };
}

export function isOptional(argument: ArgumentDefinition): boolean {
  return argument.nil === "default";
}

/** The messages that a function can give, from its arguments, its expression and what it adds. */
export function errorsOf(definition: FunctionDefinition): readonly MessageId[] {
  const errors = new Set<MessageId>();
  for (const argument of definition.arguments) {
    for (const error of READERS[argument.kind].errors) errors.add(error);
    if (argument.nil === "refused") errors.add("missing");
  }
  const { calculation } = definition;
  if ("expression" in calculation) {
    // a mean of nothing is 0 over 0, which is 0
    const divides = (["ratio", "growth"] as const).some((op) =>
      contains(calculation.expression, op),
    );
    if (divides) errors.add("divisionByZero");
  }
  for (const error of definition.errors ?? []) errors.add(error);
  return [...errors];
}
