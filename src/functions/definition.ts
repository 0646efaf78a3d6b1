import type { Expression } from "../calc/expression";
import type { MessageId } from "../model/cell-error";
import type { Cell } from "../model/cell";
import type texts from "../../addin/locales/functions/en.json";
import type { Kind } from "./read-argument";

export type Family = keyof (typeof texts)["families"];
export type Unit = keyof (typeof texts)["units"];
export type SourceId = keyof (typeof texts)["sources"];
export type FunctionId = keyof (typeof texts)["functions"];
export type ArgumentId = keyof (typeof texts)["arguments"];

/**
 * What becomes of a nil cell (blank, `""`, `-`): it counts as 0, it stays nil for the function to
 * judge, it is refused, or the argument's default stands in for it.
 */
export type NilRule = "zero" | "nil" | "refused" | "default";

export interface ArgumentDefinition {
  /** Names the argument in expressions and in the texts of every language. */
  readonly id: ArgumentId;
  readonly kind: Kind;
  readonly unit: Unit;
  readonly nil: NilRule;
  /** `each`: computed cell by cell, arrays broadcast. `all`: the whole range goes into one result. */
  readonly takes: "each" | "all";
  /**
   * What an optional argument is when it is left out; `null`: the function decides. A function
   * where it comes from a results framework, which may change while the add-in runs.
   */
  readonly default?: Default | (() => Default);
}

export type Default = number | string | boolean | null;

/** What an argument that was left out is now. */
export function defaultOf({ default: byDefault = null }: ArgumentDefinition): Default {
  return typeof byDefault === "function" ? byDefault() : byDefault;
}

export interface ResultDefinition {
  readonly unit: Unit;
  readonly kind: "number" | "yesNo" | "text" | "mixed";
  /**
   * `cell`: one value for each cell. A number: that many columns for each cell of a column.
   * `table`: rows and columns from a whole range.
   */
  readonly shape: "cell" | number | "table";
}

/** A call and what its cell shows: a figure rounded as printed, a word, an error; rows for a spill. */
export interface Example {
  readonly args: readonly (ExampleCell | readonly (readonly ExampleCell[])[])[];
  readonly shows: ExampleCell | readonly (readonly ExampleCell[])[];
}

export type ExampleCell = string | number | boolean | null;

/** A read argument: one value, or all values of a range. */
export type Value = Cell | readonly Cell[];

export interface FunctionDefinition {
  readonly id: FunctionId;
  readonly family: Family;
  readonly arguments: readonly ArgumentDefinition[];
  readonly result: ResultDefinition;
  /** Messages beyond those that follow from the arguments' kinds and the expression. */
  readonly errors?: readonly MessageId[];
  readonly sources: readonly SourceId[];
  readonly examples: readonly Example[];
  readonly calculation: Calculation;
}

export type Calculation =
  | {
      readonly expression: Expression;
      /** Computed in decimals, where the last digit decides: a cap, a balance to the centime. */
      readonly exact?: true;
      /** Inputs of the expression that are no arguments, computed from them, by name. */
      readonly derived?: Readonly<Record<string, (values: readonly Value[]) => number>>;
    }
  | { readonly compute: (values: readonly Value[]) => Cell | readonly Cell[] | Cell[][] };

type ArgumentSettings = Partial<Omit<ArgumentDefinition, "id" | "unit">>;

/** A figure that is computed cell by cell; nil counts as 0. */
export function figure(
  id: ArgumentId,
  unit: Unit,
  settings: ArgumentSettings = {},
): ArgumentDefinition {
  return { id, unit, kind: "number", nil: "zero", takes: "each", ...settings };
}

/** An argument that may be left out. */
export function optional(
  id: ArgumentId,
  kind: Kind,
  unit: Unit,
  byDefault: Default | (() => Default),
): ArgumentDefinition {
  return { id, kind, unit, nil: "default", takes: "each", default: byDefault };
}

/** An argument that must not be nil. */
export function required(id: ArgumentId, kind: Kind, unit: Unit): ArgumentDefinition {
  return { id, kind, unit, nil: "refused", takes: "each" };
}
